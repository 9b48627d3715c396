namespace Monotable.Specification.Tests.Mapping;

/// <summary>Times at the ends of the calendar and between two microseconds.</summary>
internal static class TimeSamples
{
    public static IReadOnlyList<TimeRow> All { get; } =
    [
        First,
        First.WithOptionals() with { Sample = "first, optional" },
        Last,
        Last.WithOptionals() with { Sample = "last, optional" },
        Between.WithOptionals(),
    ];

    private static TimeRow First => new(
        "first", DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), DateTimeOffset.MinValue,
        DateOnly.MinValue, TimeOnly.MinValue, TimeSpan.MinValue);

    private static TimeRow Last => new(
        "last", DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), DateTimeOffset.MaxValue,
        DateOnly.MaxValue, TimeOnly.MaxValue, TimeSpan.MaxValue);

    // A leap day, and an hour that clocks of some zones skip.
    private static TimeRow Between => new(
        "between",
        new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc).AddTicks(1),
        new DateTimeOffset(2024, 3, 31, 2, 30, 0, TimeSpan.Zero).AddTicks(-1),
        new DateOnly(2024, 2, 29),
        new TimeOnly(12, 0).Add(TimeSpan.FromTicks(10)),
        TimeSpan.FromTicks(-1));
}
