namespace Monotable.Protocol;

/// <summary>The order of DynamoDB's strings: that of their UTF-8 bytes, unsigned, which is the order of Unicode code points.</summary>
/// <remarks>.NET's ordinal order compares UTF-16 units and differs: U+FFFF sorts above U+10000 there. Source: the API reference, Query.</remarks>
public static class Utf8Order
{
    /// <summary>Compares two strings as their UTF-8 bytes compare, without encoding them.</summary>
    /// <param name="left">One string.</param>
    /// <param name="right">The other.</param>
    public static int Compare(string? left, string? right) => Compare(left.AsSpan(), right.AsSpan());

    /// <summary>Compares two strings as their UTF-8 bytes compare, without encoding them.</summary>
    /// <param name="left">One string.</param>
    /// <param name="right">The other.</param>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var common = left.CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[common]).CompareTo(Rank(right[common]));
    }

    // Surrogates stand for code points above U+FFFF, so they rank above U+E000 to U+FFFF. If the difference is in the second unit
    // of a pair, both units are low surrogates, and these keep their order among themselves.
    private static int Rank(char unit) => unit switch
    {
        < '\uD800' => unit,
        < '\uE000' => unit + 0x2000,
        _ => unit - 0x800,
    };
}
