namespace Monotable.Specification.Tests.Mapping;

/// <summary>A struct with a member of every type of date and time.</summary>
[Entity<MappingTable>]
[ItemKey("TIMES", "{Sample}")]
public readonly record struct TimeRow(
    string Sample, DateTime Time, DateTimeOffset Moment, DateOnly Date, TimeOnly Clock, TimeSpan Span) : IMappingRow
{
    public DateTime? OptionalTime { get; init; }

    public DateTimeOffset? OptionalMoment { get; init; }

    public DateOnly? OptionalDate { get; init; }

    public TimeOnly? OptionalClock { get; init; }

    public TimeSpan? OptionalSpan { get; init; }

    /// <summary>Copies every value to its nullable neighbour.</summary>
    public TimeRow WithOptionals() => this with
    {
        OptionalTime = Time,
        OptionalMoment = Moment,
        OptionalDate = Date,
        OptionalClock = Clock,
        OptionalSpan = Span,
    };
}
