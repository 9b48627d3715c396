namespace Monotable.Protocol;

/// <summary>What happened to an item.</summary>
public enum OperationType
{
    /// <summary>It was added.</summary>
    Insert,

    /// <summary>One or more of its attributes changed.</summary>
    Modify,

    /// <summary>It was deleted.</summary>
    Remove,
}
