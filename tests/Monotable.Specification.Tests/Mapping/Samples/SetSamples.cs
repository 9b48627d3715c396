namespace Monotable.Specification.Tests.Mapping;

/// <summary>Sets: absent, of one member, and with the ends of their members' types. The service has no empty set.</summary>
internal static class SetSamples
{
    public static IReadOnlyList<SetRow> All { get; } =
    [
        new() { Sample = "absent" },
        new() { Sample = "one", Texts = [""], OptionalTexts = ["a"], Numbers = [0], OptionalNumbers = [-1], Blobs = [[]], OptionalBlobs = [[0]] },
        new()
        {
            Sample = "full",
            Texts = [.. TextSamples.Hostile],
            OptionalTexts = ["a", "A", ""],
            Guids = [Guid.Empty, Guid.AllBitsSet],
            Dates = [DateOnly.MinValue, DateOnly.MaxValue],
            Moments = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue],
            Links = [new("https://example.com/ä"), new("b", UriKind.Relative)],
            Grades = [Grade.Initial, Grade.INITIAL, Grade.Lowest],
            Numbers = [int.MinValue, 0, int.MaxValue],
            OptionalNumbers = [long.MinValue, long.MaxValue],
            Unsigned = [0, ulong.MaxValue],
            Doubles = [-0.1, 9.99999999999999E125, 1E-130],
            Decimals = [decimal.MinValue, 0.0000000000000000000000000001m, decimal.MaxValue],
            Spans = [TimeSpan.MinValue, TimeSpan.MaxValue],
            Accesses = [Access.None, Access.All],
            Blobs = [[], [0], [0, 0], [255]],
            OptionalBlobs = [[1], [2]],
            Interface = new HashSet<short> { short.MinValue, short.MaxValue },
            ReadOnly = new HashSet<char> { '\0', 'İ', '\uFFFF' },
        },
        new()
        {
            Sample = "large",
            Numbers = [.. Enumerable.Range(-2_000, 4_000)],
            Texts = [.. Enumerable.Range(0, 1_000).Select(number => $"t{number}")],
        },
    ];
}
