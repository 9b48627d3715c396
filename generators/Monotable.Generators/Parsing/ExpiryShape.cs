using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>How a moment is stored by which items expire: the service wants a number of seconds.</summary>
internal static class ExpiryShape
{
    /// <summary>Makes the shape of a member with [TimeToLive] of the one that its type has elsewhere.</summary>
    /// <returns>The shape, or null where the type is no moment.</returns>
    public static ShapeModel? Of(ShapeModel shape) => shape.Kind switch
    {
        ShapeKind.Optional => Of(shape.Element!) is { } element ? ShapeParser.Optional(element) : null,
        ShapeKind.Converted => Of(shape.Element!) is { } stored ? shape with { Stored = StoredKind.Number, Element = stored } : null,
        ShapeKind.Scalar when shape.Scalar == ScalarKind.DateTimeOffset => Seconds(shape, ScalarKind.DateTimeOffsetSeconds),
        ShapeKind.Scalar when shape.Scalar == ScalarKind.DateTime => Seconds(shape, ScalarKind.DateTimeSeconds),
        ShapeKind.Scalar when shape.Scalar == ScalarKind.Int64 => shape,
        _ => null,
    };

    private static ShapeModel Seconds(ShapeModel shape, ScalarKind scalar) => shape with { Stored = StoredKind.Number, Scalar = scalar };
}
