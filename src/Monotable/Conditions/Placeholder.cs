using System.Globalization;

namespace Monotable;

/// <summary>The placeholders of names and values in expressions. The usual ones exist once.</summary>
internal static class Placeholder
{
    private const int KeptCount = 32;

    private static readonly string[] Names = [.. Enumerable.Range(0, KeptCount).Select(static place => Make("#n", place))];
    private static readonly string[] Values = [.. Enumerable.Range(0, KeptCount).Select(static place => Make(":v", place))];

    public static string OfName(int place) => place < KeptCount ? Names[place] : Make("#n", place);

    public static string OfValue(int place) => place < KeptCount ? Values[place] : Make(":v", place);

    private static string Make(string prefix, int place) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{place}");
}
