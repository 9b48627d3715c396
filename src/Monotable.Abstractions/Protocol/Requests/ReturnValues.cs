namespace Monotable.Protocol;

/// <summary>What a write returns of the item.</summary>
public enum ReturnValues
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The whole item as it was before.</summary>
    AllOld,

    /// <summary>The attributes the update touched, as they were before.</summary>
    UpdatedOld,

    /// <summary>The whole item as it is now.</summary>
    AllNew,

    /// <summary>The attributes the update touched, as they are now.</summary>
    UpdatedNew,
}
