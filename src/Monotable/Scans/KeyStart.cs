using System.ComponentModel;

namespace Monotable;

/// <summary>The literal that all keys of an entity start with. Generated code makes it.</summary>
/// <param name="Attribute">The key attribute.</param>
/// <param name="Text">The literal.</param>
/// <param name="IsWhole">Whether the literal is the whole key.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct KeyStart(string Attribute, string Text, bool IsWhole)
{
    internal Condition ToCondition() => IsWhole
        ? Conditions.Equal(AttributePath.Of(Attribute), Text)
        : Conditions.Function("begins_with", AttributePath.Of(Attribute), Text);
}
