namespace Monotable.Protocol;

/// <summary>A table's state.</summary>
public enum TableStatus
{
    /// <summary>Being created; not usable yet.</summary>
    Creating,

    /// <summary>Ready.</summary>
    Active,

    /// <summary>Being changed; usable.</summary>
    Updating,

    /// <summary>Being deleted.</summary>
    Deleting,
}
