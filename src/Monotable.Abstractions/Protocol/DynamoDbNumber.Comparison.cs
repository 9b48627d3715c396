using System.Diagnostics.CodeAnalysis;

namespace Monotable.Protocol;

public readonly partial struct DynamoDbNumber
{
    /// <summary>Whether two numbers have the same value.</summary>
    public static bool operator ==(DynamoDbNumber left, DynamoDbNumber right) => left.Equals(right);

    /// <summary>Whether two numbers have different values.</summary>
    public static bool operator !=(DynamoDbNumber left, DynamoDbNumber right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(DynamoDbNumber left, DynamoDbNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(DynamoDbNumber left, DynamoDbNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is smaller or equal.</summary>
    public static bool operator <=(DynamoDbNumber left, DynamoDbNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger or equal.</summary>
    public static bool operator >=(DynamoDbNumber left, DynamoDbNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the other number has the same value.</summary>
    public bool Equals(DynamoDbNumber other) =>
        _lower == other._lower && _upper == other._upper && _exponent == other._exponent && _isNegative == other._isNegative;

    /// <summary>Whether the object is a <see cref="DynamoDbNumber"/> of the same value.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DynamoDbNumber other && Equals(other);

    /// <summary>A hash of the value.</summary>
    public override int GetHashCode() => HashCode.Combine(_lower, _upper, (_exponent << 1) | (_isNegative ? 1 : 0));

    /// <summary>Compares by value, as DynamoDB sorts numbers.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>-1, 0 or 1 if this number is smaller than, equal to or larger than the other.</returns>
    public int CompareTo(DynamoDbNumber other)
    {
        if (_isNegative != other._isNegative)
        {
            return _isNegative ? -1 : 1;
        }

        var magnitude = CompareMagnitude(this, other);
        return _isNegative ? -magnitude : magnitude;
    }

    /// <summary>Compares by value; a null reference comes first.</summary>
    /// <param name="obj">A <see cref="DynamoDbNumber"/>, or null.</param>
    /// <returns>-1, 0 or 1 if this number is smaller than, equal to or larger than the other.</returns>
    /// <exception cref="ArgumentException">The object is neither null nor a <see cref="DynamoDbNumber"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DynamoDbNumber other => CompareTo(other),
        _ => throw new ArgumentException("A DynamoDbNumber compares with a DynamoDbNumber only; convert the other value first.", nameof(obj)),
    };

    private static int CompareMagnitude(in DynamoDbNumber left, in DynamoDbNumber right)
    {
        if (left._digitCount == 0 || right._digitCount == 0)
        {
            return left._digitCount.CompareTo(right._digitCount) switch { < 0 => -1, 0 => 0, > 0 => 1 };
        }

        // The position of the first digit decides, unless both start at the same one.
        var leftEnd = left._exponent + left._digitCount;
        var rightEnd = right._exponent + right._digitCount;
        if (leftEnd != rightEnd)
        {
            return leftEnd < rightEnd ? -1 : 1;
        }

        if (left._exponent == right._exponent)
        {
            return left._upper == right._upper ? left._lower.CompareTo(right._lower) : left._upper.CompareTo(right._upper);
        }

        // Both start at the same position, so the shorter one scaled to the other's end has at most 38 digits.
        return left._exponent > right._exponent
            ? (left.Coefficient * DynamoDbNumberDigits.WidePowerOf10(left._exponent - right._exponent)).CompareTo(right.Coefficient)
            : left.Coefficient.CompareTo(right.Coefficient * DynamoDbNumberDigits.WidePowerOf10(right._exponent - left._exponent));
    }
}
