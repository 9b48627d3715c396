namespace Monotable.Specification.Tests.Mapping;

/// <summary>A record of members that users' converters store, one of them in the key.</summary>
[Entity<MappingTable>]
[ItemKey("CONVERTED", "{Code}")]
public sealed record ConvertedRow : IMappingRow
{
    public required Code Code { get; init; }

    [NotStored]
    public string Sample => Code.Text;

    public required Money Money { get; init; }

    public Money? OptionalMoney { get; init; }

    public Code? OptionalCode { get; init; }

    [Converter<MinutesConverter>]
    public TimeSpan Minutes { get; init; }

    public IReadOnlyList<Money> Prices { get; init; } = [];

    public Dictionary<string, Money?> PricesByName { get; init; } = [];

    public HashSet<Code> Codes { get; init; } = [];
}
