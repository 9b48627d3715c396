namespace Monotable.Protocol;

/// <summary>Recovery to a point in time, as described.</summary>
public sealed record PointInTimeRecoveryDescription
{
    /// <summary>Gets whether it is on.</summary>
    public PointInTimeRecoveryStatus PointInTimeRecoveryStatus { get; init; }

    /// <summary>Gets the days that can be gone back: 1 to 35; <see langword="null"/> where it is off.</summary>
    public int? RecoveryPeriodInDays { get; init; }

    /// <summary>Gets the earliest time that can be recovered, in UTC; <see langword="null"/> where it is off.</summary>
    public DateTimeOffset? EarliestRestorableDateTime { get; init; }

    /// <summary>Gets the latest time that can be recovered, in UTC; <see langword="null"/> where it is off.</summary>
    public DateTimeOffset? LatestRestorableDateTime { get; init; }
}
