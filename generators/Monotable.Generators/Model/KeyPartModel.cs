using System.Linq;

namespace Monotable.Generators.Model;

/// <summary>A hole of a key template, or a member of a native key.</summary>
/// <param name="Name">Its name in generated code: the member's, or those of the path together.</param>
/// <param name="Path">The members from the entity to the value.</param>
/// <param name="Root">The entity's member that the path starts with.</param>
/// <param name="Shape">The shape of the value, not optional.</param>
/// <param name="Format">The format, or none.</param>
/// <param name="IsRaw">Whether the text is written as it is.</param>
/// <param name="IsDescending">Whether the text sorts the other way round.</param>
internal sealed record KeyPartModel(
    string Name, EquatableArray<PathStep> Path, MemberModel Root, ShapeModel Shape, string Format = "", bool IsRaw = false, bool IsDescending = false)
{
    /// <summary>Whether the value may be missing.</summary>
    public bool IsNullable => Path.Any(static step => step.IsNullable);

    /// <summary>Whether the text has one width for all values.</summary>
    public bool IsFixedWidth => Format.Length > 0 || KeyShape.IsFixedWidth(Shape);

    /// <summary>What is stored where the part is alone or native.</summary>
    public StoredKind Stored => Shape.Stored;
}
