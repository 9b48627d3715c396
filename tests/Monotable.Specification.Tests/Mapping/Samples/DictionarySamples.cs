namespace Monotable.Specification.Tests.Mapping;

/// <summary>Dictionaries: absent, empty, with null values, and with names that look like something else.</summary>
internal static class DictionarySamples
{
    public static IReadOnlyList<DictionaryRow> All { get; } =
    [
        new() { Sample = "absent" },
        new() { Sample = "empty", OptionalNumbers = [], OptionalNotes = new Dictionary<string, string?>() },
        new()
        {
            Sample = "empty inside",
            Texts = new() { ["a"] = "" },
            Blobs = new() { ["a"] = [] },
            Paths = new() { ["a"] = [] },
            Nested = new() { ["a"] = [] },
            Sets = new() { ["a"] = [] },
        },
        new()
        {
            Sample = "full",
            Texts = TextSamples.Hostile.ToDictionary(text => text, text => text),
            OptionalNumbers = new() { ["min"] = int.MinValue, ["none"] = null, ["max"] = int.MaxValue },
            Prices = new Dictionary<string, decimal> { ["i"] = decimal.MinValue, ["I"] = decimal.MaxValue, ["İ"] = 0.1m, ["ı"] = 0 },
            Times = new Dictionary<string, DateTime> { ["epoch"] = DateTime.UnixEpoch },
            OptionalNotes = new Dictionary<string, string?> { ["S"] = null, ["NULL"] = "x", ["_t"] = "" },
            Blobs = new() { ["every"] = [0, 127, 128, 255] },
            Grades = new() { ["a"] = Grade.Lowest, ["A"] = Grade.Highest },
            Addresses = new() { ["none"] = null, ["some"] = new("a") { Lines = ["b"] } },
            Paths = new() { ["line"] = [new(0, 0), new(1, -1.5)] },
            Nested = new() { ["a"] = new() { ["b"] = Guid.AllBitsSet } },
            Sets = new() { ["a"] = [1, int.MinValue], ["b"] = [] },
        },
    ];
}
