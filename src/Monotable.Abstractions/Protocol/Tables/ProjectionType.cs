namespace Monotable.Protocol;

/// <summary>What an index stores of each item.</summary>
public enum ProjectionType
{
    /// <summary>All attributes.</summary>
    All,

    /// <summary>The key attributes.</summary>
    KeysOnly,

    /// <summary>The key attributes and a list of others.</summary>
    Include,
}
