using System.Collections.Immutable;
using System.Globalization;
using Monotable.Protocol;

namespace Monotable.RandomModels.Tests.Probes;

/// <summary>Draws values: few different ones, so that keys meet, and such as are hard to keep apart.</summary>
/// <param name="random">The randomness.</param>
public sealed class Values(Random random)
{
    private static readonly ImmutableArray<string> Fragments =
        ["A", "B", "A#", "#", "1", "0", "$", "$23", "A$23", "LINE", "A#LINE#", "X", "ä", "😀", " ", "\u0001", "~", "Monday", "2025", "\uFFFD"];

    private static readonly ImmutableArray<long> Integers = [0, 1, -1, 9, 10, 99, 100, -10, 127, -128, 2025, 202501];

    private static readonly DateTime Day = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public int Next(int count) => random.Next(count);

    public bool IsNull() => random.Next(4) == 0;

    public string Text(bool isNeverEmpty) => random.Next(8) == 0 && !isNeverEmpty
        ? ""
        : string.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Fragments[random.Next(Fragments.Length)]));

    public string Raw(bool isNeverEmpty) => Text(isNeverEmpty).Replace('#', '-');

    public char Character() => "A#$1 \u0001ä~Z"[random.Next(9)];

    public Uri Address(bool isNeverEmpty) => random.Next(2) == 0
        ? new("https://example.com/" + random.Next(3), UriKind.Absolute)
        : new("x/" + random.Next(3) + "#" + (isNeverEmpty ? "A" : ""), UriKind.Relative);

    public bool Boolean() => random.Next(2) == 0;

    public byte Byte() => (byte)Integer();

    public sbyte SByte() => (sbyte)Integer();

    public short Int16() => (short)Integer();

    public ushort UInt16() => (ushort)Integer();

    public int Int32() => (int)Integer();

    public uint UInt32() => (uint)Integer();

    public long Int64() => Integer();

    public ulong UInt64() => (ulong)Integer();

    public Int128 Int128() => Integer();

    public UInt128 UInt128() => (ulong)Integer();

    public Half Half() => (Half)(Int32() % 100 / 4.0);

    public float Single() => Int32() / 8f;

    public double Double() => random.Next(3) == 0 ? -0.0 : Int32() * 1.1;

    public decimal Decimal() => random.Next(3) switch
    {
        0 => Integer(),
        1 => 1.10m,
        _ => Integer() / 100m,
    };

    public DynamoDbNumber Number() => DynamoDbNumber.Parse(Decimal().ToString(CultureInfo.InvariantCulture));

    public Guid Guid() => new(random.Next(3), 0, 0, new byte[8]);

    public DateTime DateTime() => Day.AddTicks(random.Next(3) * System.TimeSpan.TicksPerSecond).AddDays(random.Next(60)).AddYears(random.Next(2));

    public DateTimeOffset DateTimeOffset() => DateTime();

    public DateOnly DateOnly() => System.DateOnly.FromDateTime(DateTime());

    public TimeOnly TimeOnly() => new(random.Next(3), random.Next(2), random.Next(2));

    public TimeSpan TimeSpan() => new(Integer());

    public byte[] Bytes(bool isNeverEmpty)
    {
        var bytes = new byte[random.Next(isNeverEmpty ? 1 : 0, 3)];
        random.NextBytes(bytes.AsSpan());
        return bytes;
    }

    public ReadOnlyMemory<byte> Memory(bool isNeverEmpty) => Bytes(isNeverEmpty);

    /// <summary>Draws what is drawn once only, as values must be that are unique.</summary>
    public Guid Serial()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }

    public string SerialText() => Fragments[random.Next(Fragments.Length)] + Serial();

    public long SerialNumber() => random.NextInt64();

    public DayOfWeek DayOfWeek() => (DayOfWeek)random.Next(7);

    public List<int> Numbers() => [.. Enumerable.Range(0, random.Next(3))];

    public string[] Texts() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(false))];

    public Dictionary<string, decimal> Prices() => Enumerable.Range(0, random.Next(3)).ToDictionary(n => "P" + n, _ => Decimal());

    public HashSet<string> Labels() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(false))];

    public IReadOnlySet<int> Ranks() => Enumerable.Range(0, random.Next(3)).ToHashSet();

    public T Place<T>(Func<string, int, T> make) => make(Text(false), Int32());

    private long Integer() => random.Next(6) == 0 ? random.NextInt64(long.MinValue, long.MaxValue) : Integers[random.Next(Integers.Length)];
}
