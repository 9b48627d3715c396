namespace Monotable.Protocol;

/// <summary>What a stream's records show of an item.</summary>
public enum StreamViewType
{
    /// <summary>The item as it is after the change.</summary>
    NewImage,

    /// <summary>The item as it was before the change.</summary>
    OldImage,

    /// <summary>Both.</summary>
    NewAndOldImages,

    /// <summary>The key alone.</summary>
    KeysOnly,
}
