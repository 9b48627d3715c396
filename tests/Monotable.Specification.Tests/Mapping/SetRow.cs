namespace Monotable.Specification.Tests.Mapping;

/// <summary>A class of sets of all kinds: strings, numbers, binary, and what is stored as one of them.</summary>
[Entity<MappingTable>]
[ItemKey("SETS", "{Sample}")]
public sealed class SetRow : IMappingRow
{
    public required string Sample { get; init; }

    public HashSet<string> Texts { get; init; } = [];

    public HashSet<string>? OptionalTexts { get; init; }

    public HashSet<Guid> Guids { get; init; } = [];

    public HashSet<DateOnly> Dates { get; init; } = [];

    public HashSet<DateTimeOffset> Moments { get; init; } = [];

    public HashSet<Uri> Links { get; init; } = [];

    public HashSet<Grade> Grades { get; init; } = [];

    public HashSet<int> Numbers { get; init; } = [];

    public HashSet<long>? OptionalNumbers { get; init; }

    public HashSet<ulong> Unsigned { get; init; } = [];

    public HashSet<double> Doubles { get; init; } = [];

    public HashSet<decimal> Decimals { get; init; } = [];

    public HashSet<TimeSpan> Spans { get; init; } = [];

    public HashSet<Access> Accesses { get; init; } = [];

    public HashSet<byte[]> Blobs { get; init; } = [];

    public HashSet<byte[]>? OptionalBlobs { get; init; }

    public ISet<short> Interface { get; init; } = new HashSet<short>();

    public IReadOnlySet<char> ReadOnly { get; init; } = new HashSet<char>();
}
