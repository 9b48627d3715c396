using Monotable.Protocol;

namespace Monotable.Engine.Texts;

// Faults of values as they were written: they can be told only before a value is one.
internal static partial class ServiceTexts
{
    private const string NotANumber = "The parameter cannot be converted to a numeric value";
    private const string DuplicatesInCollection = "Input collection contains duplicates";

    /// <summary>Words a fault of a value, as the layer does.</summary>
    public static string ValueFault(RequestFault fault, TextLayer layer) => fault.Kind switch
    {
        RequestFaultKind.NotANumber => fault.Text.Length == 0 && layer == TextLayer.Older ? NotANumber : $"{NotANumber}: {fault.Text}",
        RequestFaultKind.NumberOverflow => layer == TextLayer.Older && WrapsAround(fault.Text) ? NumberUnderflow : NumberOverflow,
        RequestFaultKind.NumberUnderflow => NumberUnderflow,
        RequestFaultKind.NumberTooManyDigits => NumberTooManyDigits,
        RequestFaultKind.EmptySet => InvalidParameters + EmptySet(fault.Type),
        RequestFaultKind.Duplicates => Duplicates(fault, layer),
        RequestFaultKind.FalseNull => InvalidParameters + "Null attribute value types must have the value of true",
        RequestFaultKind.NoType => "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
        _ => SeveralDatatypes,
    };

    public const string SeveralDatatypes =
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";

    public static string PlaceholderValue(string text, string placeholder) =>
        $"ExpressionAttributeValues contains invalid value: {text} for key {placeholder}";

    private static string EmptySet(AttributeType type) => type switch
    {
        AttributeType.StringSet => "An string set  may not be empty",
        AttributeType.NumberSet => "An number set  may not be empty",
        _ => "Binary sets should not be empty",
    };

    private static string Duplicates(RequestFault fault, TextLayer layer) => (fault.Type, layer) switch
    {
        (AttributeType.StringSet, TextLayer.Older) =>
            $"{InvalidParameters}Input collection [{string.Join(", ", fault.Members)}] contains duplicates.",
        (AttributeType.StringSet, _) => $"{InvalidParameters}Input collection [{UpToRepeat(fault.Members)}] contains duplicates.",
        (AttributeType.BinarySet, TextLayer.Older) =>
            $"{InvalidParameters}Input collection [{string.Join(", ", fault.Members)}]of type BS contains duplicates.",
        (AttributeType.BinarySet, _) =>
            $"{InvalidParameters}Input collection [{string.Join(",", fault.Members.Select(Quote))}]of type BS contains duplicates.",
        (_, TextLayer.Older) => DuplicatesInCollection,
        _ => DuplicatesInCollection + ".",
    };

    // The new layer sorts the members by their bytes and stops at the first that it has seen.
    private static string UpToRepeat(IEnumerable<string> members)
    {
        var sorted = members.Order(Comparer<string>.Create(static (one, other) => Utf8Order.Compare(one, other))).ToList();
        var repeat = Enumerable.Range(1, sorted.Count - 1).First(i => string.Equals(sorted[i - 1], sorted[i], StringComparison.Ordinal));
        return string.Join(", ", sorted.Take(repeat + 1).Select(Quote));
    }

    private static string Quote(string text) => $"\"{text}\"";

    // The older layer counts digits and exponent in 32 bits, so that beyond these the largest number is the smallest.
    private static bool WrapsAround(string number)
    {
        var exponentAt = number.AsSpan().IndexOfAny('e', 'E');
        return exponentAt >= 0
            && long.TryParse(number.AsSpan(exponentAt + 1), System.Globalization.NumberStyles.AllowLeadingSign, null, out var exponent)
            && exponent + number.AsSpan(0, exponentAt).Trim("+-").Length > int.MaxValue;
    }
}
