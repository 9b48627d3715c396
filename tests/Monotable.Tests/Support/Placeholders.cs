using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Tests.Support;

/// <summary>Names and values of a request as one line, in the order of their placeholders: <c>#n0 Total, :v0 N: 5</c>.</summary>
internal static class Placeholders
{
    public static string Of(IReadOnlyDictionary<string, string>? names, Item? values) => string.Join(", ",
    [
        .. (names ?? new Dictionary<string, string>()).OrderBy(static pair => Number(pair.Key)).Select(static pair => $"{pair.Key} {pair.Value}"),
        .. (values ?? Item.Empty).OrderBy(static pair => Number(pair.Key)).Select(static pair => $"{pair.Key} {pair.Value}"),
    ]);

    private static int Number(string placeholder) => int.Parse(placeholder.AsSpan(2), CultureInfo.InvariantCulture);
}
