using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable.Generators.Tests.Entities;

/// <summary>An entity with a member of every type that can be stored.</summary>
[Entity<StockTable>(Set = "All")]
[ItemKey("EVERY#{Id}", "{When:yyyyMMdd}#{Number}{Text}")]
public sealed class Everything
{
    public Guid Id { get; set; }

    public DateTimeOffset When { get; set; }

    public int Number { get; set; }

    public string Text { get; set; } = "";

    public byte Byte { get; set; }

    public sbyte SByte { get; set; }

    public short Int16 { get; set; }

    public ushort UInt16 { get; set; }

    public uint UInt32 { get; set; }

    public long Int64 { get; set; }

    public ulong UInt64 { get; set; }

    public Int128 Int128 { get; set; }

    public UInt128 UInt128 { get; set; }

    public Half Half { get; set; }

    public float Single { get; set; }

    public double Double { get; set; }

    public decimal Decimal { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public char Letter { get; set; } = 'x';

    public DateTime Time { get; set; } = DateTime.UnixEpoch;

    public DateOnly Date { get; set; }

    public TimeOnly Clock { get; set; }

    public TimeSpan Span { get; set; }

    public TimeSpan? MaybeSpan { get; set; }

    public Uri? Link { get; set; }

    public Color Color { get; set; }

    [StoredAs(EnumForm.Number)]
    public Color ColorNumber { get; set; }

    public Rights Rights { get; set; }

    public byte[] Bytes { get; set; } = [];

    public ReadOnlyMemory<byte> Memory { get; set; }

    public DynamoDbNumber Exact { get; set; }

    public AttributeValue Anything { get; set; } = AttributeValue.Null;

    public Item Map { get; set; } = Item.Empty;

    public Address? Address { get; set; }

    public Node? Tree { get; set; }

    public Point Point { get; set; }

    public Point? MaybePoint { get; set; }

    public int[] Array { get; set; } = [];

    public List<string?> Names { get; set; } = [];

    public IReadOnlyList<Address> Addresses { get; set; } = [];

    public IList<int?> MaybeNumbers { get; set; } = [];

    public IReadOnlyCollection<Color> Colors { get; set; } = [];

    public IEnumerable<DateOnly>? Dates { get; set; }

    public ImmutableArray<long> Immutable { get; set; } = [];

    public Dictionary<string, decimal> Prices { get; set; } = [];

    public IReadOnlyDictionary<string, List<Point>> Paths { get; set; } = new Dictionary<string, List<Point>>();

    public IDictionary<string, string?>? Notes { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    public ISet<int> Numbers { get; set; } = new HashSet<int>();

    public IReadOnlySet<Guid>? Guids { get; set; }

    public HashSet<Color> ColorSet { get; set; } = [];

    public HashSet<byte[]> Blobs { get; set; } = [];

    public List<HashSet<string>> TagLists { get; set; } = [];

    [Converter<MoneyConverter>]
    public Money Price { get; set; }

    public Money? MaybePrice { get; set; }

    public Temperature Temperature { get; set; } = new(0);
}
