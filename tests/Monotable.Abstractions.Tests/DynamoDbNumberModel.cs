using System.Globalization;
using System.Numerics;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

/// <summary>The obvious, slow implementation of a decimal of any size, to compare <see cref="DynamoDbNumber"/> with.</summary>
internal readonly record struct DynamoDbNumberModel(BigInteger Coefficient, int Exponent)
{
    private string Digits => BigInteger.Abs(Coefficient).ToString(CultureInfo.InvariantCulture).TrimEnd('0');

    private int TrimmedExponent =>
        Exponent + BigInteger.Abs(Coefficient).ToString(CultureInfo.InvariantCulture).Length - Digits.Length;

    public static DynamoDbNumberModel operator +(DynamoDbNumberModel left, DynamoDbNumberModel right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return new(left.ScaledTo(exponent) + right.ScaledTo(exponent), exponent);
    }

    public static DynamoDbNumberModel operator -(DynamoDbNumberModel value) => new(-value.Coefficient, value.Exponent);

    public static DynamoDbNumberModel Of(DynamoDbNumber number) =>
        new(number.IsNegative ? -(BigInteger)number.Coefficient : number.Coefficient, number.Exponent);

    public int CompareTo(DynamoDbNumberModel other)
    {
        var exponent = Math.Min(Exponent, other.Exponent);
        return Math.Sign(ScaledTo(exponent).CompareTo(other.ScaledTo(exponent)));
    }

    public DynamoDbNumberError Error()
    {
        if (Coefficient.IsZero)
        {
            return DynamoDbNumberError.None;
        }

        var adjusted = TrimmedExponent + Digits.Length - 1;
        return adjusted > 125 ? DynamoDbNumberError.Overflow
            : adjusted < -130 ? DynamoDbNumberError.Underflow
            : Digits.Length > 38 ? DynamoDbNumberError.TooManyDigits
            : DynamoDbNumberError.None;
    }

    public string Canonical()
    {
        if (Coefficient.IsZero)
        {
            return "0";
        }

        var sign = Coefficient.Sign < 0 ? "-" : "";
        if (TrimmedExponent >= 0)
        {
            return sign + Digits + new string('0', TrimmedExponent);
        }

        var padded = Digits.PadLeft(1 - TrimmedExponent, '0');
        return sign + padded[..^-TrimmedExponent] + "." + padded[^-TrimmedExponent..];
    }

    private BigInteger ScaledTo(int exponent) => Coefficient * BigInteger.Pow(10, Exponent - exponent);
}
