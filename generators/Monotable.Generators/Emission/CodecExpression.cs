using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Names the codec of a shape, composed of the runtime library's.</summary>
internal static class CodecExpression
{
    public static string Of(ShapeModel shape, EntityPlan plan) => shape.Kind switch
    {
        ShapeKind.Scalar => $"{shape.Scalar}Codec",
        ShapeKind.EnumByName or ShapeKind.EnumByNumber or ShapeKind.Nested or ShapeKind.Derived => plan.LocalCodecs[shape.Codec],
        ShapeKind.Optional => $"{(shape.IsReference ? "OptionalCodec" : "NullableCodec")}<{shape.Element!.Type}, {Of(shape.Element, plan)}>",
        ShapeKind.List => $"ListCodec<{shape.Type}, {Elements(shape, plan)}>",
        ShapeKind.Array => $"ArrayCodec<{Elements(shape, plan)}>",
        ShapeKind.ImmutableArray => $"ImmutableArrayCodec<{Elements(shape, plan)}>",
        ShapeKind.Dictionary => $"DictionaryCodec<{shape.Type}, {Elements(shape, plan)}>",
        ShapeKind.Set => $"{shape.Stored}Codec<{shape.Type}, {Elements(shape, plan)}>",
        _ => $"ConvertedCodec<{shape.Type}, {shape.Element!.Type}, {shape.Converter}, {Of(shape.Element, plan)}>",
    };

    private static string Elements(ShapeModel shape, EntityPlan plan) => $"{shape.Element!.Type}, {Of(shape.Element, plan)}";
}
