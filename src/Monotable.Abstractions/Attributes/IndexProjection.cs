namespace Monotable;

/// <summary>What a secondary index stores of each item.</summary>
public enum IndexProjection
{
    /// <summary>All attributes.</summary>
    All,

    /// <summary>The table's and the index's key attributes only.</summary>
    KeysOnly,

    /// <summary>The key attributes and a list of others.</summary>
    Include,
}
