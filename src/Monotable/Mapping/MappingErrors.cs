using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>The messages for values that do not fit. The entity's codec adds entity, attribute and key.</summary>
internal static class MappingErrors
{
    private const int ShownLengthMax = 64;

    public static ItemMappingException NumberOutOfRange(DynamoDbNumber number, string type) =>
        new($"The stored number {number} does not fit the type {type}. Use a wider type for the member, or correct the item.");

    public static ItemMappingException NotStorable(IFormattable value, Exception cause) =>
        new(
            $"DynamoDB cannot store the number {value.ToString(null, CultureInfo.InvariantCulture)}: "
            + "it is not finite, or has a magnitude or a number of digits that DynamoDB does not hold.",
            cause);

    public static ItemMappingException Text(ReadOnlySpan<char> text, string wanted)
    {
        var shown = text.Length <= ShownLengthMax ? text.ToString() : string.Concat(text[..ShownLengthMax], "…");
        return new($"The stored text '{shown}' is not {wanted}.");
    }

    public static ItemMappingException Null() =>
        new("The value is null, but its type says that it never is. Set it, or declare the member or the element nullable.");

    public static ItemMappingException LoneSurrogate() =>
        new("The text holds a surrogate without its partner, which UTF-8 cannot represent. Correct the text, or store it as binary.");

    public static ItemMappingException UnspecifiedKind() =>
        new("The DateTime is of unspecified kind, so its moment is unknown. Use DateTime.SpecifyKind(value, DateTimeKind.Utc) if it is in UTC.");
}
