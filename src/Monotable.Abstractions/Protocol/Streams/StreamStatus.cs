namespace Monotable.Protocol;

/// <summary>A stream's state.</summary>
public enum StreamStatus
{
    /// <summary>Being enabled.</summary>
    Enabling,

    /// <summary>Takes in changes.</summary>
    Enabled,

    /// <summary>Being disabled.</summary>
    Disabling,

    /// <summary>Takes in no more changes; readable for 24 hours.</summary>
    Disabled,
}
