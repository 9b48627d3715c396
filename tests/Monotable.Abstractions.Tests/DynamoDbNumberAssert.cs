using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

/// <summary>What several tests assert of numbers.</summary>
internal static class DynamoDbNumberAssert
{
    /// <summary>Asserts that a number has no trailing zero and lies in the range.</summary>
    public static void Normalised(DynamoDbNumber number)
    {
        if (number.IsZero)
        {
            Assert.Equal(default, number);
            return;
        }

        Assert.NotEqual(UInt128.Zero, number.Coefficient % 10);
        Assert.Equal(number.Coefficient.ToString(CultureInfo.InvariantCulture).Length, number.DigitCount);
        Assert.InRange(number.Exponent + number.DigitCount - 1, DynamoDbNumber.MinAdjustedExponent, DynamoDbNumber.MaxAdjustedExponent);
    }
}
