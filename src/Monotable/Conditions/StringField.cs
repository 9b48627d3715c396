using Monotable.Protocol;

namespace Monotable;

/// <summary>A string member in conditions. Strings compare by their UTF-8 bytes.</summary>
/// <param name="path">The attribute's place.</param>
public sealed class StringField(AttributePath path) : OrderedField<string?>(path, static value => AttributeValue.String(value!))
{
    /// <summary>Gets the string's length in UTF-8 bytes, for comparisons.</summary>
    public SizeOperand Size => new(Path);

    /// <summary>The string starts with a text.</summary>
    /// <param name="start">The text.</param>
    public Condition StartsWith(string start) => Conditions.Function("begins_with", Path, start);

    /// <summary>The string contains a text.</summary>
    /// <param name="text">The text.</param>
    public Condition Contains(string text) => Conditions.Function("contains", Path, text);
}
