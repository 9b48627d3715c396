using System.Globalization;
using System.Numerics;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

/// <summary>
/// Random numbers that crowd around the edges: many nines, long runs of zeros, both ends of the range. The seed is printed; set
/// MONOTABLE_TEST_SEED to replay it.
/// </summary>
internal sealed class DynamoDbNumberSource
{
    private readonly Random _random;

    public DynamoDbNumberSource()
    {
        var given = Environment.GetEnvironmentVariable("MONOTABLE_TEST_SEED");
        var seed = given is null ? Random.Shared.Next() : int.Parse(given, CultureInfo.InvariantCulture);
        TestContext.Current.TestOutputHelper?.WriteLine($"MONOTABLE_TEST_SEED={seed}");
        _random = new Random(seed);
    }

    public int Next(int from, int toExclusive) => _random.Next(from, toExclusive);

    public long NextBits() => _random.NextInt64(long.MinValue, long.MaxValue);

    /// <summary>Digits of which many are nines or zeros, since carries and trims hide there.</summary>
    public string Digits(int count)
    {
        var style = _random.Next(4);
        return string.Create(count, (_random, style), static (text, state) =>
        {
            foreach (ref var digit in text)
            {
                digit = (char)('0' + state.style switch
                {
                    0 => state._random.Next(10),
                    1 => state._random.Next(8) == 0 ? state._random.Next(10) : 0,
                    2 => state._random.Next(8) == 0 ? state._random.Next(10) : 9,
                    _ => state._random.Next(2) * 9,
                });
            }
        });
    }

    /// <summary>A value that may break any rule but that of syntax.</summary>
    public DynamoDbNumberModel AnyModel(int digitsMax)
    {
        var coefficient = BigInteger.Parse(Digits(_random.Next(1, digitsMax + 1)), CultureInfo.InvariantCulture);
        return new(_random.Next(2) == 0 ? coefficient : -coefficient, AnyExponent());
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
            var differsAtTheEnd = _random.Next(4) == 0;
            var coefficient = differsAtTheEnd
                ? BigInteger.Abs((BigInteger)other.Coefficient + _random.Next(-11, 12))
                : BigInteger.Parse(Digits(_random.Next(1, 39)), CultureInfo.InvariantCulture);
            var exponent = other.Exponent + (differsAtTheEnd ? 0 : _random.Next(-40, 41));
            if (DynamoDbNumber.TryCreate((UInt128)coefficient, exponent, _random.Next(2) == 0, out var number, out _))
            {
                return number;
            }
        }
    }

    private int AnyExponent() => _random.Next(5) switch
    {
        0 => 0,
        1 => _random.Next(-5, 6),
        2 => _random.Next(80, 130),
        3 => _random.Next(-172, -120),
        _ => _random.Next(-172, 130),
    };
}
