namespace Monotable.Generators.Model;

/// <summary>How values of a type are stored.</summary>
/// <param name="Kind">The sort of type.</param>
/// <param name="Type">The C# type, qualified from <c>global::</c>; of an optional shape with its question mark.</param>
/// <param name="Stored">DynamoDB's type.</param>
/// <param name="Scalar">The scalar; of an enum by number its underlying type.</param>
/// <param name="IsReference">Whether the type is a reference type.</param>
/// <param name="Codec">The name of the file's own codec of an enum or nested type.</param>
/// <param name="Converter">The converter's type.</param>
/// <param name="Element">The shape of elements, entries, of what is optional, or of what a converter stores.</param>
internal sealed record ShapeModel(
    ShapeKind Kind,
    string Type,
    StoredKind Stored,
    ScalarKind Scalar = ScalarKind.None,
    bool IsReference = false,
    string Codec = "",
    string Converter = "",
    ShapeModel? Element = null)
{
    public bool IsOptional => Kind == ShapeKind.Optional;

    /// <summary>The shape of values that are not null.</summary>
    public ShapeModel Required => IsOptional ? Element! : this;

    public bool IsSet => Stored is StoredKind.StringSet or StoredKind.NumberSet or StoredKind.BinarySet;

    public bool IsScalar(ScalarKind scalar) => Kind == ShapeKind.Scalar && Scalar == scalar;
}
