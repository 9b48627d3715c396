namespace Monotable.Specification.Tests.Mapping;

/// <summary>A class of dictionaries of all kinds.</summary>
[Entity<MappingTable>]
[ItemKey("DICTIONARIES", "{Sample}")]
public sealed class DictionaryRow : IMappingRow
{
    public required string Sample { get; init; }

    public Dictionary<string, string> Texts { get; init; } = [];

    public Dictionary<string, int?>? OptionalNumbers { get; init; }

    public IDictionary<string, decimal> Prices { get; init; } = new Dictionary<string, decimal>();

    public IReadOnlyDictionary<string, DateTime> Times { get; init; } = new Dictionary<string, DateTime>();

    public IReadOnlyDictionary<string, string?>? OptionalNotes { get; init; }

    public Dictionary<string, byte[]> Blobs { get; init; } = [];

    public Dictionary<string, Grade> Grades { get; init; } = [];

    public Dictionary<string, Address?> Addresses { get; init; } = [];

    public Dictionary<string, Point[]> Paths { get; init; } = [];

    public Dictionary<string, Dictionary<string, Guid>> Nested { get; init; } = [];

    public Dictionary<string, HashSet<int>> Sets { get; init; } = [];
}
