namespace Monotable.Protocol;

/// <summary>Whether a table can be recovered to a point in time.</summary>
public enum PointInTimeRecoveryStatus
{
    /// <summary>It can.</summary>
    Enabled,

    /// <summary>It cannot.</summary>
    Disabled,
}
