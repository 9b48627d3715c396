namespace Monotable.Protocol;

public readonly partial struct DynamoDbNumber
{
    /// <summary>Adds two numbers exactly.</summary>
    /// <exception cref="OverflowException">The exact sum is no DynamoDB number; see <see cref="TryAdd"/>.</exception>
    public static DynamoDbNumber operator +(DynamoDbNumber left, DynamoDbNumber right) =>
        TryAdd(left, right, out var result, out var error) ? result : throw ArithmeticFailure("sum", error);

    /// <summary>Subtracts the right number from the left one exactly.</summary>
    /// <exception cref="OverflowException">The exact difference is no DynamoDB number; see <see cref="TrySubtract"/>.</exception>
    public static DynamoDbNumber operator -(DynamoDbNumber left, DynamoDbNumber right) =>
        TrySubtract(left, right, out var result, out var error) ? result : throw ArithmeticFailure("difference", error);

    /// <summary>The number with the other sign; zero has none.</summary>
    public static DynamoDbNumber operator -(DynamoDbNumber value) =>
        new(value._upper, value._lower, value._exponent, value._digitCount, !value._isNegative && !value.IsZero);

    /// <summary>Adds two numbers exactly, as <c>ADD</c> and <c>SET a = a + b</c> of an update do.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <param name="result">The sum, or zero if it is no DynamoDB number.</param>
    /// <param name="error">
    /// <see cref="DynamoDbNumberError.Overflow"/> or <see cref="DynamoDbNumberError.Underflow"/> if the exact sum is out of range,
    /// <see cref="DynamoDbNumberError.TooManyDigits"/> if it needs more than 38 significant digits: DynamoDB refuses it and does not round.
    /// </param>
    /// <returns>Whether the exact sum is a DynamoDB number.</returns>
    public static bool TryAdd(DynamoDbNumber left, DynamoDbNumber right, out DynamoDbNumber result, out DynamoDbNumberError error)
    {
        error = DynamoDbNumberError.None;
        if (left.IsZero || right.IsZero)
        {
            result = left.IsZero ? right : left;
            return true;
        }

        // From here on "left" is the one that must be scaled to the other's last digit.
        if (left._exponent < right._exponent)
        {
            (left, right) = (right, left);
        }

        var shift = left._exponent - right._exponent;
        var alignedDigits = left._digitCount + shift;
        if (alignedDigits > MaxDigitCount)
        {
            return TryAddUnaligned(left, right, shift, out result, out error);
        }

        // Two coefficients below 10^38 have a sum below 2^128.
        var aligned = shift == 0 ? left.Coefficient : left.Coefficient * DynamoDbNumberDigits.WidePowerOf10(shift);
        return TryAddAligned(aligned, left._isNegative, right, out result, out error);
    }

    /// <summary>Subtracts one number from another exactly, as <c>SET a = a - b</c> of an update does.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    /// <param name="result">The difference, or zero if it is no DynamoDB number.</param>
    /// <param name="error">Which rule the exact difference breaks; see <see cref="TryAdd"/>.</param>
    /// <returns>Whether the exact difference is a DynamoDB number.</returns>
    public static bool TrySubtract(DynamoDbNumber left, DynamoDbNumber right, out DynamoDbNumber result, out DynamoDbNumberError error) =>
        TryAdd(left, -right, out result, out error);

    private static bool TryAddAligned(
        UInt128 left, bool leftIsNegative, in DynamoDbNumber right, out DynamoDbNumber result, out DynamoDbNumberError error)
    {
        var other = right.Coefficient;
        if (leftIsNegative == right._isNegative)
        {
            return TryCreate(left + other, right._exponent, leftIsNegative, out result, out error);
        }

        return left >= other
            ? TryCreate(left - other, right._exponent, leftIsNegative, out result, out error)
            : TryCreate(other - left, right._exponent, right._isNegative, out result, out error);
    }

    /// <summary>
    /// Adds where the left coefficient, scaled to the right one's last digit, has 39 digits or more. It ends in zeros and the right one does
    /// not, so the exact result keeps that last digit, and it is too long unless a subtraction brings it below 10^38.
    /// </summary>
    private static bool TryAddUnaligned(
        in DynamoDbNumber left, in DynamoDbNumber right, int shift, out DynamoDbNumber result, out DynamoDbNumberError error)
    {
        result = default;
        if (left._isNegative == right._isNegative)
        {
            error = SumOverflows(left, right) ? DynamoDbNumberError.Overflow : DynamoDbNumberError.TooManyDigits;
            return false;
        }

        // The right coefficient is below 10^38, so only a left one below 2 × 10^38 can lose its 39th digit; that one fits 128 bits.
        if (shift <= MaxDigitCount && left.Coefficient < 2 * DynamoDbNumberDigits.WidePowerOf10(MaxDigitCount - shift))
        {
            var aligned = left.Coefficient * DynamoDbNumberDigits.WidePowerOf10(shift);
            return TryAddAligned(aligned, left._isNegative, right, out result, out error);
        }

        error = DynamoDbNumberError.TooManyDigits;
        return false;
    }

    /// <summary>Whether the sum of the magnitudes reaches 10^126, found by what the larger one leaves below it.</summary>
    private static bool SumOverflows(in DynamoDbNumber left, in DynamoDbNumber right)
    {
        if (left._exponent + left._digitCount - 1 != MaxAdjustedExponent)
        {
            return false;
        }

        var rest = DynamoDbNumberDigits.WidePowerOf10(left._digitCount) - left.Coefficient;
        return TryCreate(rest, left._exponent, false, out var room, out _) && CompareMagnitude(right, room) >= 0;
    }

    private static OverflowException ArithmeticFailure(string operation, DynamoDbNumberError error) =>
        new($"The exact {operation} is no DynamoDB number: {Rule(error)}");
}
