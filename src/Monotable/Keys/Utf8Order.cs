namespace Monotable.Keys;

/// <summary>The order of DynamoDB's strings: that of their UTF-8 bytes, unsigned, which is the order of Unicode code points.</summary>
/// <remarks>
/// .NET's ordinal order compares UTF-16 units and differs from it: U+FFFF sorts above U+10000 there. Source: the AWS reference of Query, by which
/// sort keys that are not numbers are returned in the order of their UTF-8 bytes.
/// </remarks>
public static class Utf8Order
{
    /// <summary>Compares two strings as their UTF-8 bytes compare, without encoding them.</summary>
    /// <param name="left">A string without lone surrogates.</param>
    /// <param name="right">A string without lone surrogates.</param>
    /// <returns>Less than zero if <paramref name="left"/> sorts first, zero if the strings are equal, else more than zero.</returns>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var common = left.CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[common]).CompareTo(Rank(right[common]));
    }

    // Surrogates stand for code points above U+FFFF, so they rank above U+E000 to U+FFFF. If the difference is in the second unit of a pair, both
    // units are low surrogates, and these keep their order among themselves.
    private static int Rank(char unit) => unit switch
    {
        < '\uD800' => unit,
        < '\uE000' => unit + 0x2000,
        _ => unit - 0x800,
    };
}
