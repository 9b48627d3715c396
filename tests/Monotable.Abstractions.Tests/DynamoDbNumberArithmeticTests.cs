using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberArithmeticTests
{
    private static readonly string Nines38 = new('9', 38);

    public static TheoryData<string, string, string> Sums => new()
    {
        { "0", "0", "0" },
        { "0", "-7.5", "-7.5" },
        { "1", "2", "3" },
        { "1", "-1", "0" },
        { "0.1", "0.2", "0.3" },
        { "99.5", "0.5", "100" },
        { "-99.5", "100", "0.5" },
        { "18446744073709551615", "1", "18446744073709551616" },
        { Nines38, "1", "1e38" },
        { "-" + Nines38, "-1", "-1e38" },
        { "1e38", "-1", Nines38 },
        { "-1e38", "1", "-" + Nines38 },
        { "19" + new string('0', 37), "-" + Nines38, "90000000000000000000000000000000000001" },
        { "1e125", "8e125", "9e125" },
        { "1e125", "1e88", "10000000000000000000000000000000000001e88" },
        { Nines38 + "e88", "-1e88", "99999999999999999999999999999999999998e88" },
        { "1e-130", "1e-130", "2e-130" },
        { "1.5e-130", "-0.5e-129", "-3.5e-130" },
    };

    public static TheoryData<string, string, DynamoDbNumberError> ImpossibleSums => new()
    {
        { "9e125", "1e125", DynamoDbNumberError.Overflow },
        { "-9e125", "-1e125", DynamoDbNumberError.Overflow },
        { Nines38 + "e88", "1e88", DynamoDbNumberError.Overflow },
        { Nines38 + "e88", Nines38 + "e87", DynamoDbNumberError.Overflow },
        { "99e124", "10000000000000000000000000000000000001e87", DynamoDbNumberError.Overflow },
        { "9e125", "99999999999999999999999999999999999999e87", DynamoDbNumberError.TooManyDigits },
        { Nines38 + "e88", "1e-130", DynamoDbNumberError.TooManyDigits },
        { Nines38 + "e88", Nines38 + "e50", DynamoDbNumberError.TooManyDigits },
        { "1e125", "1e-130", DynamoDbNumberError.TooManyDigits },
        { "1e125", "-1e-130", DynamoDbNumberError.TooManyDigits },
        { "1e38", "1", DynamoDbNumberError.TooManyDigits },
        { "2e38", "-1", DynamoDbNumberError.TooManyDigits },
        { "1e39", "-1", DynamoDbNumberError.TooManyDigits },
        { "19" + new string('0', 37), "-1", DynamoDbNumberError.TooManyDigits },
        { "99999999999999999999999999999999999999", "0.1", DynamoDbNumberError.TooManyDigits },
        { "1.1e-130", "-1e-130", DynamoDbNumberError.Underflow },
        { "-1.0000000000000000000000000000000000001e-130", "1e-130", DynamoDbNumberError.Underflow },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void Sums_are_exact(string left, string right, string expected)
    {
        var first = DynamoDbNumber.Parse(left);
        var second = DynamoDbNumber.Parse(right);
        var sum = DynamoDbNumber.Parse(expected);

        Assert.True(DynamoDbNumber.TryAdd(first, second, out var result, out var error));
        Assert.Equal(DynamoDbNumberError.None, error);
        Assert.Equal(sum, result);
        Assert.Equal(sum, second + first);
        Assert.Equal(sum, first - -second);
        Assert.Equal(-sum, -first - second);
    }

    [Theory]
    [MemberData(nameof(ImpossibleSums))]
    public void A_sum_that_cannot_be_stored_is_refused_not_rounded(string left, string right, DynamoDbNumberError expected)
    {
        var first = DynamoDbNumber.Parse(left);
        var second = DynamoDbNumber.Parse(right);

        Assert.False(DynamoDbNumber.TryAdd(first, second, out var result, out var error));
        Assert.Equal(expected, error);
        Assert.True(result.IsZero);
        Assert.False(DynamoDbNumber.TryAdd(second, first, out _, out error));
        Assert.Equal(expected, error);
        Assert.False(DynamoDbNumber.TrySubtract(first, -second, out _, out error));
        Assert.Equal(expected, error);
        Assert.Throws<OverflowException>(() => first + second);
        Assert.Throws<OverflowException>(() => first - -second);
    }

    [Fact]
    public void The_message_names_the_operation_and_the_rule()
    {
        var sum = Assert.Throws<OverflowException>(() => DynamoDbNumber.MaxValue + DynamoDbNumber.One);
        var difference = Assert.Throws<OverflowException>(() => DynamoDbNumber.MinValue - DynamoDbNumber.MaxValue);

        Assert.Contains("sum", sum.Message, StringComparison.Ordinal);
        Assert.Contains("38 significant digits", sum.Message, StringComparison.Ordinal);
        Assert.Contains("difference", difference.Message, StringComparison.Ordinal);
        Assert.Contains("E+125", difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_has_no_sign()
    {
        Assert.False((-DynamoDbNumber.Zero).IsNegative);
        Assert.Equal(default, -DynamoDbNumber.Zero);
        Assert.Equal(default, DynamoDbNumber.One - DynamoDbNumber.One);
        Assert.Equal(DynamoDbNumber.MinValue, -DynamoDbNumber.MaxValue);
    }
}
