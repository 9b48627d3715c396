using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>A member that holds a time of writing. Made by generated code.</summary>
/// <param name="Path">The attribute's place.</param>
/// <param name="ToValue">Converts a time as the codec does.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record StampRule(AttributePath Path, Func<DateTimeOffset, AttributeValue> ToValue);
