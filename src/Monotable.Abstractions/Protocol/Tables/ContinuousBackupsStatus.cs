namespace Monotable.Protocol;

/// <summary>Whether continuous backups are on.</summary>
public enum ContinuousBackupsStatus
{
    /// <summary>On.</summary>
    Enabled,

    /// <summary>Off.</summary>
    Disabled,
}
