namespace Monotable.Protocol;

/// <summary>An index's state.</summary>
public enum IndexStatus
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
