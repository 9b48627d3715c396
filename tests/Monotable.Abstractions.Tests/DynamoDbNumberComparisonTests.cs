using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberComparisonTests
{
    private static readonly string[] Ascending =
    [
        "-99999999999999999999999999999999999999e88", "-1e125", "-1e38", "-12345678901234567890123456789012345678", "-101",
        "-100", "-99.9", "-10", "-9", "-1.00000000000000000000000000000000001", "-1", "-0.5", "-0.05", "-1.5e-130", "-1e-130",
        "0",
        "1e-130", "1.5e-130", "0.05", "0.5", "0.50000000000000000000000000000000000001", "1", "1.00000000000000000000000000000000001", "9", "10",
        "99.9", "100", "101", "18446744073709551615", "18446744073709551616", "12345678901234567890123456789012345678", "1e38", "1e125",
        "99999999999999999999999999999999999999e88",
    ];

    [Fact]
    public void Numbers_sort_by_value()
    {
        var numbers = Ascending.Select(text => DynamoDbNumber.Parse(text)).ToArray();
        for (var left = 0; left < numbers.Length; left++)
        {
            for (var right = 0; right < numbers.Length; right++)
            {
                Assert.Equal(Math.Sign(left.CompareTo(right)), numbers[left].CompareTo(numbers[right]));
                Assert.Equal(left == right, numbers[left].Equals(numbers[right]));
            }
        }

        Assert.Equal(numbers, numbers.Reverse().Order());
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "1e2")]
    [InlineData("-0.0", "0")]
    [InlineData("0e5", "0")]
    [InlineData("+00012.3400", "1234e-2")]
    [InlineData("100000000000000000000000000000000000000", "1e38")]
    public void Spellings_of_one_value_are_one_number(string left, string right)
    {
        var first = DynamoDbNumber.Parse(left);
        var second = DynamoDbNumber.Parse(right);

        Assert.True(first == second);
        Assert.False(first != second);
        Assert.True(first.Equals((object)second));
        Assert.Equal(0, first.CompareTo(second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void A_number_differs_from_its_negation_and_from_its_scaled_self()
    {
        DynamoDbNumber one = 1;

        Assert.NotEqual(one, -one);
        Assert.NotEqual(one, DynamoDbNumber.Parse("10"));
        Assert.NotEqual(one.GetHashCode(), (-one).GetHashCode());
        Assert.NotEqual(one.GetHashCode(), DynamoDbNumber.Parse("10").GetHashCode());
    }

    [Fact]
    public void An_object_of_another_type_is_not_equal_and_cannot_be_compared()
    {
        DynamoDbNumber one = 1;

        Assert.False(one.Equals((object)1));
        Assert.False(one.Equals(null));
        Assert.Equal(1, one.CompareTo(null));
        Assert.Equal(-1, one.CompareTo((object)DynamoDbNumber.Parse("2")));
        Assert.Throws<ArgumentException>(() => one.CompareTo((object)1));
    }
}
