using System.Numerics;
using Monotable.Protocol;

namespace Monotable.Tests.Keys;

/// <summary>Random values that are often at an edge of their type, and often near each other.</summary>
internal static class EdgeValues
{
    /// <summary>Delimiters, escapes and their neighbours, template syntax, control characters, and both sides of the surrogates.</summary>
    public static readonly string[] Characters =
    [
        "\0", "\u0001", "\t", " ", "!", "\"", "#", "$", "%", "&", "{", "}", "~", "\u007F", "0", "1", "2", "3", "4", "9", "A", "F", "a", "i", "I",
        "\u0080", "\u0130", "\u0131", "\u00E5", "\u0660", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFE", "\uFFFF",
        "\U00010000", "\U0001F600", "\U0010FFFF",
    ];

    public static string Text(Random random, int lengthMax = 4) => random.Next(12) switch
    {
        0 => "${x}",
        1 => "#",
        2 => "$23",
        _ => string.Concat(Enumerable.Range(0, random.Next(lengthMax + 1)).Select(_ => random.GetItems(Characters, 1)[0])),
    };

    public static T Integer<T>(Random random)
        where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        var near = T.CreateTruncating(random.Next(-12, 13));
        return random.Next(6) switch
        {
            0 => unchecked(T.MinValue + near),
            1 => unchecked(T.MaxValue + near),
            2 => unchecked(T.CreateTruncating(Power(random.Next(39))) + near),
            3 => T.CreateTruncating(new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64())),
            _ => near,
        };
    }

    public static double Double(Random random) => random.Next(5) switch
    {
        0 => random.GetItems([0d, -0d, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 1, -1, 0.1, -0.1], 1)[0],
        1 => Math.BitIncrement((double)random.Next(-3, 4)),
        2 => Math.BitDecrement((double)random.Next(-3, 4)),
        _ => Finite(() => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)), double.IsFinite),
    };

    public static float Single(Random random) => random.Next(4) switch
    {
        0 => random.GetItems([0f, -0f, float.Epsilon, -float.Epsilon, float.MaxValue, float.MinValue, 1, -1, 0.1f], 1)[0],
        1 => MathF.BitIncrement(random.Next(-3, 4)),
        _ => Finite(() => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)), float.IsFinite),
    };

    public static Half Half(Random random) => random.Next(4) == 0
        ? random.GetItems([System.Half.Zero, System.Half.NegativeZero, System.Half.Epsilon, System.Half.MaxValue, System.Half.MinValue], 1)[0]
        : Finite(() => BitConverter.Int16BitsToHalf((short)random.Next(short.MinValue, short.MaxValue + 1)), System.Half.IsFinite);

    public static decimal Decimal(Random random) => random.Next(5) switch
    {
        0 => random.GetItems([0m, -0.00m, 1.0m, 1.00m, decimal.MaxValue, decimal.MinValue, 1e-28m, 7.9228162514264337593543950335m], 1)[0],
        1 => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
        _ => new decimal(random.Next(130), 0, 0, random.Next(2) == 0, (byte)random.Next(4)),
    };

    public static DynamoDbNumber Number(Random random)
    {
        while (true)
        {
            var coefficient = random.Next(3) == 0 ? Power(random.Next(39)) + (UInt128)random.Next(3) - 1 : (UInt128)random.Next(130);
            var exponent = random.Next(3) == 0 ? random.Next(-170, 130) : random.Next(-3, 4);
            if (DynamoDbNumber.TryCreate(coefficient, exponent, random.Next(2) == 0, out var number, out _))
            {
                return number;
            }
        }
    }

    public static byte[] Binary(Random random)
    {
        var bytes = new byte[random.Next(4)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? bytes : [.. bytes.Select(b => (byte)(b % 2 * 255))];
    }

    public static Guid Guid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes.AsSpan(random.Next(17)));
        return new Guid(bytes, bigEndian: true);
    }

    public static DateTime Utc(Random random) => new(Ticks(random, DateTime.MaxValue.Ticks), DateTimeKind.Utc);

    public static DateTimeOffset Moment(Random random)
    {
        var utc = new DateTime(Math.Clamp(Utc(random).Ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), DateTimeKind.Utc);
        return new DateTimeOffset(utc).ToOffset(TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)));
    }

    public static TimeOnly TimeOfDay(Random random) => new(Ticks(random, TimeOnly.MaxValue.Ticks));

    private static long Ticks(Random random, long max) => random.Next(4) switch
    {
        0 => random.Next(3),
        1 => max - random.Next(3),
        2 => (max / 2) + random.Next(3),
        _ => random.NextInt64(max + 1),
    };

    private static UInt128 Power(int exponent) => Enumerable.Range(0, exponent).Aggregate(UInt128.One, (power, _) => power * 10);

    private static T Finite<T>(Func<T> next, Func<T, bool> isFinite)
    {
        while (true)
        {
            var value = next();
            if (isFinite(value))
            {
                return value;
            }
        }
    }
}
