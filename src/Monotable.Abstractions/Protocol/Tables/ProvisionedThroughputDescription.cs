namespace Monotable.Protocol;

/// <summary>Provisioned capacity as described.</summary>
/// <param name="ReadCapacityUnits">Reads per second, in capacity units.</param>
/// <param name="WriteCapacityUnits">Writes per second, in capacity units.</param>
/// <param name="NumberOfDecreasesToday">How often it was decreased in the current UTC day.</param>
/// <param name="LastIncreaseDateTime">When it was last increased, in UTC.</param>
/// <param name="LastDecreaseDateTime">When it was last decreased, in UTC.</param>
public sealed record ProvisionedThroughputDescription(
    long ReadCapacityUnits,
    long WriteCapacityUnits,
    long NumberOfDecreasesToday = 0,
    DateTimeOffset? LastIncreaseDateTime = null,
    DateTimeOffset? LastDecreaseDateTime = null);
