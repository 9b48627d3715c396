using System.Globalization;
using System.Text;

namespace Monotable.Simulation.Tests;

/// <summary>Answers and refusals as texts, which compare easily and explain themselves.</summary>
internal static class Outcome
{
    // A text of one character only, such as a key of too many bytes, is told by its length.
    private const int LongRun = 50;

    public static string Of(Func<string> expect)
    {
        try
        {
            return expect();
        }
        catch (ModelFaultException fault)
        {
            return fault.Message;
        }
    }

    public static async Task<string> OfAsync(Func<Task<string>> run)
    {
        try
        {
            return await run();
        }
        catch (ConditionalCheckFailedException failure)
        {
            return $"{nameof(ConditionalCheckFailedException)} {Text(failure.Item)}";
        }
        catch (TransactionCanceledException failure)
        {
            return Canceled(failure.CancellationReasons.Select(reason => (reason.Code, reason.Item)));
        }
        catch (DynamoDbException failure)
        {
            return failure.GetType().Name;
        }
    }

    public static string Canceled(IEnumerable<(string Code, Item? Item)> reasons) =>
        $"{nameof(TransactionCanceledException)} {string.Join(", ", reasons.Select(reason => $"{reason.Code} {Text(reason.Item)}"))}";

    public static string Text(Item? item) => item is null ? "-" : Text(AttributeValue.Map(item));

    public static string Text(IEnumerable<Item> items) => string.Concat(items.Select(item => $"\n    {Text(item)}"));

    public static string Text(AttributeValue value) => value.Type switch
    {
        AttributeType.String => $"'{Escape(value.AsString())}'",
        AttributeType.Number => value.AsNumber().ToString(),
        AttributeType.Binary => $"0x{Convert.ToHexString(value.AsBinary().Span)}",
        AttributeType.Boolean => value.AsBoolean() ? "true" : "false",
        AttributeType.Null => "null",
        AttributeType.Map => $"{{{string.Join(", ", value.AsMap().Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        AttributeType.List => $"[{string.Join(", ", value.AsList().ToArray().Select(Text))}]",
        _ => $"<{string.Join(", ", SetMembers.Of(value).Select(Text))}>",
    };

    private static string Escape(string text)
    {
        if (text.Length > LongRun && text.AsSpan().IndexOfAnyExcept(text[0]) < 0)
        {
            return $"{text[0]} {text.Length} times";
        }

        var escaped = new StringBuilder();
        foreach (var unit in text)
        {
            _ = unit is >= ' ' and <= '~' ? escaped.Append(unit) : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        return escaped.ToString();
    }
}
