namespace Monotable.Protocol;

/// <summary>The continuous backups of a table.</summary>
/// <param name="ContinuousBackupsStatus">Whether the table is backed up on demand: of every table that is active.</param>
/// <param name="PointInTimeRecoveryDescription">The recovery to a point in time.</param>
public sealed record ContinuousBackupsDescription(
    ContinuousBackupsStatus ContinuousBackupsStatus, PointInTimeRecoveryDescription? PointInTimeRecoveryDescription = null);
