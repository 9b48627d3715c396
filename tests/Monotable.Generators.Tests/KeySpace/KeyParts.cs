using System.Globalization;
using Monotable.Generators.Model;
using Monotable.Keys;

namespace Monotable.Generators.Tests.KeySpace;

/// <summary>Kinds of key parts: each as the generator models it, with random values as the runtime library writes them.</summary>
internal static class KeyParts
{
    private static readonly string[] Fragments = ["", "x", "A", "0", "#", "$", "$23", "LINE", "ä", "😀", "\u0001", "1", "-"];

    public static EquatableArray<EnumModel> Enums { get; } = new[]
    {
        new EnumModel("DayCodec", "DayOfWeek", "global::System.DayOfWeek", ScalarKind.Int32, true, Enum.GetNames<DayOfWeek>()
            .Select(static name => new EnumConstant(name, true))
            .ToEquatableArray()),
    }.ToEquatableArray();

    public static IReadOnlyList<KeyPart> All { get; } =
    [
        Of(ScalarKind.String, static random => Text(random), static value => value),
        Of(ScalarKind.Uri, static random => new Uri("x/" + random.Next(9), UriKind.Relative), static value => value.OriginalString),
        Of(ScalarKind.Char, static random => (char)random.Next(0xD800), static value => value.ToString()),
        Of(ScalarKind.Boolean, static random => random.Next(2) == 0),
        Of(ScalarKind.Byte, static random => (byte)random.Next(256)),
        Of(ScalarKind.SByte, static random => (sbyte)random.Next(-128, 128)),
        Of(ScalarKind.Int16, static random => (short)random.Next(short.MinValue, short.MaxValue)),
        Of(ScalarKind.UInt16, static random => (ushort)random.Next(ushort.MaxValue)),
        Of(ScalarKind.Int32, static random => random.Next(int.MinValue, int.MaxValue)),
        Of(ScalarKind.UInt32, static random => (uint)random.NextInt64(uint.MaxValue)),
        Of(ScalarKind.Int64, static random => random.NextInt64(long.MinValue, long.MaxValue)),
        Of(ScalarKind.UInt64, static random => (ulong)random.NextInt64()),
        Of(ScalarKind.Int128, static random => (Int128)random.NextInt64() * random.NextInt64(-9, 9)),
        Of(ScalarKind.UInt128, static random => (UInt128)random.NextInt64() * 9),
        Of(ScalarKind.Half, static random => (Half)(random.NextDouble() - 0.5)),
        Of(ScalarKind.Single, static random => random.NextSingle() - 0.5f),
        Of(ScalarKind.Double, static random => random.NextDouble() - 0.5),
        Of(ScalarKind.Decimal, static random => (decimal)(random.Next(-3, 4) * random.Next(1000)) / 8),
        Of(ScalarKind.Guid, static random => new Guid(Bytes(random, 16)), static value => value.ToString("D", CultureInfo.InvariantCulture)),
        Of(ScalarKind.DateTime, static random => new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), DateTimeKind.Utc)),
        Of(ScalarKind.DateTimeOffset, static random => new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero)),
        Of(ScalarKind.DateOnly, static random => DateOnly.FromDayNumber(random.Next(3_000_000))),
        Of(ScalarKind.TimeOnly, static random => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay))),
        Of(ScalarKind.TimeSpan, static random => new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue))),
        Of(ScalarKind.Bytes, static random => Bytes(random, random.Next(4))),
        new("{p:yyyyMMdd}", Model(Scalar(ScalarKind.DateTime), "yyyyMMdd"), Date),
        new("{p:raw}", Model(Scalar(ScalarKind.String), raw: true), static random => Text(random).Replace("#", "", StringComparison.Ordinal)),
        new("{p by name}", Model(new(ShapeKind.EnumByName, "Day", StoredKind.String, Codec: "DayCodec")), Name),
        new("{p by number}", Model(new(ShapeKind.EnumByNumber, "Day", StoredKind.Number, ScalarKind.Int32)), static random => Write(random.Next(7))),
    ];

    private static KeyPart Of<T>(ScalarKind kind, Func<Random, T> draw, Func<T, string>? alone = null) =>
        new($"{{{kind}}}", Model(Scalar(kind)), random => Write(draw(random)))
        {
            Alone = alone is null ? null : random => alone(draw(random)),
        };

    private static string Write<T>(T value)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength]);
        switch (value)
        {
            case string text: key.Part(text); break;
            case Uri uri: key.Part(uri); break;
            case char c: key.Part(c); break;
            case bool b: key.Part(b); break;
            case byte n: key.Part(n); break;
            case sbyte n: key.Part(n); break;
            case short n: key.Part(n); break;
            case ushort n: key.Part(n); break;
            case int n: key.Part(n); break;
            case uint n: key.Part(n); break;
            case long n: key.Part(n); break;
            case ulong n: key.Part(n); break;
            case Int128 n: key.Part(n); break;
            case UInt128 n: key.Part(n); break;
            case Half n: key.Part(n); break;
            case float n: key.Part(n); break;
            case double n: key.Part(n); break;
            case decimal n: key.Part(n); break;
            case Guid guid: key.Part(guid); break;
            case DateTime time: key.Part(time); break;
            case DateTimeOffset time: key.Part(time); break;
            case DateOnly date: key.Part(date); break;
            case TimeOnly time: key.Part(time); break;
            case TimeSpan span: key.Part(span); break;
            case byte[] bytes: key.Part(bytes); break;
            default: throw new ArgumentException($"{value} is of no kind that has a key form.", nameof(value));
        }

        return key.Finish();
    }

    private static string Name(Random random) => Enum.GetNames<DayOfWeek>()[random.Next(7)];

    private static string Date(Random random) =>
        DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Fragments[random.Next(Fragments.Length)]));

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static ShapeModel Scalar(ScalarKind kind) => new(ShapeKind.Scalar, kind.ToString(), Stored(kind), kind);

    private static StoredKind Stored(ScalarKind kind) => kind switch
    {
        ScalarKind.String or ScalarKind.Char or ScalarKind.Uri or ScalarKind.Guid or ScalarKind.DateTime or ScalarKind.DateTimeOffset
            or ScalarKind.DateOnly or ScalarKind.TimeOnly => StoredKind.String,
        ScalarKind.Boolean => StoredKind.Boolean,
        ScalarKind.Bytes => StoredKind.Binary,
        _ => StoredKind.Number,
    };

    private static KeyPartModel Model(ShapeModel shape, string format = "", bool raw = false) => new(
        "Part",
        new[] { new PathStep("Part", false) }.ToEquatableArray(),
        new("Part", "Part", shape, shape.Type, "Entity", MemberAccess.Direct, MemberAccess.Direct, "", "", true, false, true),
        shape,
        format,
        raw);
}
