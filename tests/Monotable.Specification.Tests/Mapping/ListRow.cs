using System.Collections.Immutable;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>A class of lists of all kinds.</summary>
[Entity<MappingTable>]
[ItemKey("LISTS", "{Sample}")]
public sealed class ListRow : IMappingRow
{
    public required string Sample { get; init; }

    public int[] Array { get; init; } = [];

    public string?[]? OptionalArray { get; init; }

    public List<string> List { get; init; } = [];

    public List<double?>? OptionalList { get; init; }

    public IReadOnlyList<DateTimeOffset> ReadOnlyList { get; init; } = [];

    public IReadOnlyList<Guid?>? OptionalReadOnlyList { get; init; }

    public ImmutableArray<decimal> Immutable { get; init; } = [];

    public ImmutableArray<Uri>? OptionalImmutable { get; init; }

    public IList<Grade> Grades { get; init; } = [];

    public ICollection<bool> Flags { get; init; } = [];

    public IReadOnlyCollection<TimeOnly> Clocks { get; init; } = [];

    public IEnumerable<TimeSpan> Spans { get; init; } = [];

    public List<byte[]> Blobs { get; init; } = [];

    public ReadOnlyMemory<byte>[] Memories { get; init; } = [];

    public List<Address?> Addresses { get; init; } = [];

    public ImmutableArray<Point> Points { get; init; } = [];

    public List<List<int[]>> Nested { get; init; } = [];

    public List<Dictionary<string, Point?>> Maps { get; init; } = [];

    public List<HashSet<string>> Sets { get; init; } = [];
}
