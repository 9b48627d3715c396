namespace Monotable.Protocol;

/// <summary>The state of time to live.</summary>
public enum TimeToLiveStatus
{
    /// <summary>Being switched on.</summary>
    Enabling,

    /// <summary>Being switched off.</summary>
    Disabling,

    /// <summary>Items expire.</summary>
    Enabled,

    /// <summary>Items do not expire.</summary>
    Disabled,
}
