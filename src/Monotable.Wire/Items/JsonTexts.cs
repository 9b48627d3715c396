using System.Text;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The texts of faults that are found while JSON is read, before any operation is known, without an operation's envelope.</summary>
internal static class JsonTexts
{
    public const string InvalidValues = "One or more parameter values were invalid: ";

    public const string EmptyValue = "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";

    public const string SeveralTypes =
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";

    public const string FalseNull = InvalidValues + "Null attribute value types must have the value of true";

    public static string Number(DynamoDbNumberError error, ReadOnlySpan<byte> text) => error switch
    {
        DynamoDbNumberError.Overflow => "Number overflow. Attempting to store a number with magnitude larger than supported range",
        DynamoDbNumberError.Underflow => "Number underflow. Attempting to store a number with magnitude smaller than supported range",
        DynamoDbNumberError.TooManyDigits => "Attempting to store more than 38 significant digits in a Number",
        _ => $"The parameter cannot be converted to a numeric value: {Encoding.UTF8.GetString(text)}",
    };

    public static string EmptySet(AttributeType type) => InvalidValues + type switch
    {
        AttributeType.StringSet => "An string set  may not be empty",
        AttributeType.NumberSet => "An number set  may not be empty",
        _ => "Binary sets should not be empty",
    };

    public static string Duplicates(AttributeType type, IEnumerable<string> members) => type switch
    {
        AttributeType.StringSet => $"{InvalidValues}Input collection [{string.Join(", ", members)}] contains duplicates.",
        AttributeType.BinarySet => $"{InvalidValues}Input collection [{string.Join(", ", members)}]of type BS contains duplicates.",
        _ => "Input collection contains duplicates",
    };
}
