namespace Monotable;

/// <summary>Options of a transaction that writes.</summary>
/// <param name="ClientRequestToken">A token of 1 to 36 characters that makes a repeated call within ten minutes do nothing; null for none.</param>
/// <param name="Meter">Collects the capacity consumed; null for none.</param>
public sealed record TransactOptions(string? ClientRequestToken = null, CapacityMeter? Meter = null);
