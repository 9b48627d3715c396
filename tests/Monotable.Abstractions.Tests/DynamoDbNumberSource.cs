using System.Globalization;
using System.Numerics;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Abstractions.Tests;

/// <summary>Random numbers that crowd around the edges: many nines, long runs of zeros, both ends of the range.</summary>
internal sealed class DynamoDbNumberSource(Random random)
{
    private const int Rounds = 20_000;

    /// <summary>Runs a check many times on one seed.</summary>
    public static void Repeat(Action<DynamoDbNumberSource, int> check) => Seeded.Run(random =>
    {
        var source = new DynamoDbNumberSource(random);
        for (var round = 0; round < Rounds; round++)
        {
            check(source, round);
        }
    });

    public int Next(int from, int toExclusive) => random.Next(from, toExclusive);

    public long NextBits() => random.NextInt64(long.MinValue, long.MaxValue);

    /// <summary>Digits of which many are nines or zeros, since carries and trims hide there.</summary>
    public string Digits(int count)
    {
        var style = random.Next(4);
        return string.Create(count, (random, style), static (text, state) =>
        {
            foreach (ref var digit in text)
            {
                digit = (char)('0' + state.style switch
                {
                    0 => state.random.Next(10),
                    1 => state.random.Next(8) == 0 ? state.random.Next(10) : 0,
                    2 => state.random.Next(8) == 0 ? state.random.Next(10) : 9,
                    _ => state.random.Next(2) * 9,
                });
            }
        });
    }

    /// <summary>A value that may break any rule but that of syntax.</summary>
    public DynamoDbNumberModel AnyModel(int digitsMax)
    {
        var coefficient = BigInteger.Parse(Digits(random.Next(1, digitsMax + 1)), CultureInfo.InvariantCulture);
        return new(random.Next(2) == 0 ? coefficient : -coefficient, AnyExponent());
    }

    /// <summary>A number DynamoDB can store.</summary>
    public DynamoDbNumber Number()
    {
        while (true)
        {
            var model = AnyModel(DynamoDbNumber.MaxDigitCount);
            var magnitude = (UInt128)BigInteger.Abs(model.Coefficient);
            if (DynamoDbNumber.TryCreate(magnitude, model.Exponent, model.Coefficient.Sign < 0, out var number, out _))
            {
                return number;
            }
        }
    }

    /// <summary>
    /// A number that ends or starts near another one, so that both meet digit by digit, or that differs in the last digits only.
    /// </summary>
    public DynamoDbNumber Near(DynamoDbNumber other)
    {
        while (true)
        {
            var differsAtTheEnd = random.Next(4) == 0;
            var coefficient = differsAtTheEnd
                ? BigInteger.Abs((BigInteger)other.Coefficient + random.Next(-11, 12))
                : BigInteger.Parse(Digits(random.Next(1, 39)), CultureInfo.InvariantCulture);
            var exponent = other.Exponent + (differsAtTheEnd ? 0 : random.Next(-40, 41));
            if (DynamoDbNumber.TryCreate((UInt128)coefficient, exponent, random.Next(2) == 0, out var number, out _))
            {
                return number;
            }
        }
    }

    private int AnyExponent() => random.Next(5) switch
    {
        0 => 0,
        1 => random.Next(-5, 6),
        2 => random.Next(80, 130),
        3 => random.Next(-172, -120),
        _ => random.Next(-172, 130),
    };
}
