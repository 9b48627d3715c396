namespace Monotable.Protocol;

/// <summary>DynamoDB's own codes for attribute types.</summary>
public static class AttributeTypeExtensions
{
    private static readonly string[] Codes = ["", "S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"];

    /// <summary>
    /// Gets the code of a type: <c>S</c>, <c>N</c>, <c>B</c>, <c>SS</c>, <c>NS</c>, <c>BS</c>, <c>M</c>, <c>L</c>, <c>NULL</c> or <c>BOOL</c>; empty
    /// for <see cref="AttributeType.None"/>.
    /// </summary>
    /// <param name="type">The type.</param>
    public static string ToCode(this AttributeType type) => Codes[(int)type];

    /// <summary>Finds the type of a code; the case of the letters counts.</summary>
    /// <param name="code">The code.</param>
    /// <param name="type">The type.</param>
    /// <returns>Whether the code is one of DynamoDB's.</returns>
    public static bool TryParseCode(string? code, out AttributeType type)
    {
        var index = string.IsNullOrEmpty(code) ? -1 : Array.IndexOf(Codes, code);
        type = index < 0 ? AttributeType.None : (AttributeType)index;
        return index > 0;
    }

    /// <summary>Gets whether a type is one of the three sets.</summary>
    /// <param name="type">The type.</param>
    public static bool IsSet(this AttributeType type) => type is AttributeType.StringSet or AttributeType.NumberSet or AttributeType.BinarySet;
}
