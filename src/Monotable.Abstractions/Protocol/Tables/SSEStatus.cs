namespace Monotable.Protocol;

/// <summary>The state of encryption at rest.</summary>
public enum SSEStatus
{
    /// <summary>Being switched on.</summary>
    Enabling,

    /// <summary>On.</summary>
    Enabled,

    /// <summary>Being switched off.</summary>
    Disabling,

    /// <summary>Off.</summary>
    Disabled,

    /// <summary>Being changed.</summary>
    Updating,
}
