namespace Monotable.Specification.Tests.WriteRules;

/// <summary>A struct with a version in a positional parameter, and times of the other type.</summary>
[Entity<LedgerTable>]
[ItemKey("METER#{Id}", "METER")]
public readonly record struct Meter(string Id, int Value, [Version] int Version = 0)
{
    [UpdatedAt]
    public DateTime ReadAt { get; init; }
}
