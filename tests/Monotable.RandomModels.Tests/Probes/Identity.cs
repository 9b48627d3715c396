using System.Collections;
using System.Globalization;
using Monotable.Protocol;

namespace Monotable.RandomModels.Tests.Probes;

/// <summary>Says of values what they are, so that equal ones are said alike and others are not.</summary>
public static class Identity
{
    /// <summary>Says what a tuple is.</summary>
    public static string Of(params IEnumerable<object?> values) => string.Join(" | ", values.Select(One));

    private static string One(object? value) => value switch
    {
        null => "null",
        string text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}'{text}'"),
        Uri uri => One(uri.OriginalString),
        byte[] bytes => Convert.ToHexString(bytes),
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        double number => (number + 0.0).ToString(CultureInfo.InvariantCulture),
        float number => (number + 0f).ToString(CultureInfo.InvariantCulture),
        Half number => (number + (Half)0).ToString(CultureInfo.InvariantCulture),
        decimal number => One(DynamoDbNumber.Parse(number.ToString(CultureInfo.InvariantCulture))),
        DynamoDbNumber number => number.ToString(),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        IDictionary map => $"{{{string.Join(", ", map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}={One(map[key])}"))}}}",
        IEnumerable<string> set when value is not IList => $"<{string.Join(", ", set.Order(StringComparer.Ordinal).Select(One))}>",
        IEnumerable<int> set when value is not IList => $"<{string.Join(", ", set.Order())}>",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(One))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
