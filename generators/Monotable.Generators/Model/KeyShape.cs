namespace Monotable.Generators.Model;

/// <summary>What a shape is as a part of a key.</summary>
internal static class KeyShape
{
    /// <summary>The shape that is written: a converter's result.</summary>
    public static ShapeModel Written(ShapeModel shape) => shape.Kind == ShapeKind.Converted ? shape.Element! : shape;

    public static bool IsSupported(ShapeModel shape)
    {
        var written = Written(shape);
        return written.Kind is ShapeKind.EnumByName or ShapeKind.EnumByNumber
            || (written.Kind == ShapeKind.Scalar && written.Scalar is not (ScalarKind.AttributeValue or ScalarKind.ItemValue));
    }

    public static bool IsFixedWidth(ShapeModel shape)
    {
        var written = Written(shape);
        return written.Kind == ShapeKind.EnumByNumber
            || (written.Kind == ShapeKind.Scalar && written.Scalar is not (ScalarKind.String or ScalarKind.Char or ScalarKind.Uri
                or ScalarKind.Decimal or ScalarKind.Number or ScalarKind.Bytes or ScalarKind.Memory));
    }

    /// <summary>Whether the text may hold any character, which decides the ends of ranges.</summary>
    public static bool IsText(ShapeModel shape) =>
        Written(shape) is { Kind: ShapeKind.Scalar, Scalar: ScalarKind.String or ScalarKind.Char or ScalarKind.Uri };
}
