using System.Collections;
using System.Globalization;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>
/// Spells an object out with all that hangs on it, so that two are deeply equal if their texts are, and a difference shows where it is. Dictionaries
/// and sets have no order; lists do, whatever type they are of. Text is escaped, since a terminal hides just those characters that go wrong.
/// </summary>
internal static class Graph
{
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        char letter => "char " + Quote(letter.ToString()),
        bool flag => flag ? "true" : "false",
        Enum constant => $"{constant.GetType().Name} {constant:D}",
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        ReadOnlyMemory<byte> memory => "0x" + Convert.ToHexString(memory.Span),
        Uri link => $"Uri {Quote(link.OriginalString)} {link.IsAbsoluteUri}",
        DateTime time => string.Create(CultureInfo.InvariantCulture, $"DateTime {time.Ticks} {time.Kind}"),
        DateTimeOffset moment => string.Create(CultureInfo.InvariantCulture, $"DateTimeOffset {moment.Ticks} {moment.Offset.Ticks}"),
        TimeSpan span => string.Create(CultureInfo.InvariantCulture, $"TimeSpan {span.Ticks}"),
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"DateOnly {date.DayNumber}"),
        TimeOnly clock => string.Create(CultureInfo.InvariantCulture, $"TimeOnly {clock.Ticks}"),
        Guid guid => $"Guid {guid:N}",
        Item or AttributeValue or DynamoDbNumber => Exact(value),
        IFormattable number when value.GetType().IsPrimitive || value is Half or Int128 or UInt128 =>
            $"{value.GetType().Name} {number.ToString(null, CultureInfo.InvariantCulture)}",
        decimal amount => Exact((DynamoDbNumber)amount),
        IDictionary map => Join('{', InOrder(map.Keys.Cast<object>().Select(key => $"{Describe(key)}: {Describe(map[key])}")), '}'),
        IEnumerable values when IsSet(value) => Join('(', InOrder(values.Cast<object?>().Select(Describe)), ')'),
        IEnumerable values => Join('[', values.Cast<object?>().Select(Describe), ']'),
        _ => Members(value),
    };

    private static IOrderedEnumerable<string> InOrder(IEnumerable<string> parts) => parts.Order(StringComparer.Ordinal);

    private static bool IsSet(object value) =>
        value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    private static string Members(object value)
    {
        var members = value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name} = {Describe(property.GetValue(value))}");
        return value.GetType().Name + Join('{', members, '}');
    }

    // These describe themselves without their strings' escapes, which is why they are compared as DynamoDB JSON.
    private static string Exact(object value)
    {
        var attribute = value switch
        {
            Item item => AttributeValue.Map(item),
            DynamoDbNumber number => number,
            _ => (AttributeValue)value,
        };
        return $"{value.GetType().Name} {Monotable.Wire.DynamoDbJson.WriteText(Item.Create(("value", attribute)))}";
    }

    private static string Join(char open, IEnumerable<string> parts, char close) =>
        $"{open}\n  {string.Join(",\n", parts).ReplaceLineEndings("\n  ")}\n{close}";

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c is >= ' ' and < '\u007F' and not '"' and not '\\'
                ? quoted.Append(c)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return quoted.Append('"').ToString();
    }
}
