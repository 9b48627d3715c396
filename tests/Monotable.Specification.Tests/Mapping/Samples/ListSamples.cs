namespace Monotable.Specification.Tests.Mapping;

/// <summary>Lists: absent, empty, with null elements, and with the ends of their elements' types.</summary>
internal static class ListSamples
{
    public static IReadOnlyList<ListRow> All { get; } =
    [
        new() { Sample = "absent" },
        new() { Sample = "empty", OptionalArray = [], OptionalList = [], OptionalReadOnlyList = [], OptionalImmutable = [] },
        new() { Sample = "empty inside", List = [""], Blobs = [[]], Memories = [default], Nested = [[], [[]]], Maps = [[]], Sets = [[]] },
        new()
        {
            Sample = "full",
            Array = [int.MaxValue, int.MinValue, 0, 0],
            OptionalArray = [null, "", "a", null],
            List = [.. TextSamples.Hostile],
            OptionalList = [null, -9.99999999999999E125, 1E-130, null],
            ReadOnlyList = [DateTimeOffset.MaxValue, DateTimeOffset.MinValue],
            OptionalReadOnlyList = [Guid.Empty, null, Guid.AllBitsSet],
            Immutable = [decimal.MaxValue, decimal.MinValue, -0.1m],
            OptionalImmutable = [new("https://example.com"), new("", UriKind.Relative)],
            Grades = [Grade.Highest, Grade.Lowest, Grade.Initial, Grade.INITIAL],
            Flags = [true, false, true],
            Clocks = [TimeOnly.MaxValue, TimeOnly.MinValue],
            Spans = [TimeSpan.MaxValue, TimeSpan.MinValue],
            Blobs = [[0], [255, 0]],
            Memories = [new byte[] { 1 }, new byte[] { 2, 3 }],
            Addresses = [new("a"), null, new("b", "c") { Zip = 1 }],
            Points = [new(1, 2), default],
            Nested = [[[1, 2], [3]], [[4]]],
            Maps = [new() { ["a"] = new(1, 2), ["b"] = null }, []],
            Sets = [["a", "b"], [], [""]],
        },
        new() { Sample = "long", Array = [.. Enumerable.Range(0, 10_000)] },
    ];
}
