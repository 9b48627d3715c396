using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Writes and reads parts of key texts.</summary>
internal static class KeyPartExpression
{
    /// <summary>The statement that writes a part to the writer <c>key</c>.</summary>
    public static string Write(KeyPartModel part, string value, bool isLast, EntityPlan plan)
    {
        var written = Written(part.Shape, value, plan);
        return part.IsRaw ? $"key.Raw({written}, last: {(isLast ? "true" : "false")});"
            : $"key.Part({written}{How(part)});";
    }

    /// <summary>The condition that reads a part from a reader into a local, which it declares.</summary>
    public static string Read(KeyPartModel part, string reader, string local, bool isLast, EntityPlan plan)
    {
        var written = KeyShape.Written(part.Shape);
        var type = written.Kind switch
        {
            ShapeKind.EnumByName => "string",
            ShapeKind.EnumByNumber => UnderlyingType(written.Scalar),
            _ => written.Type,
        };
        var isReference = written.Kind == ShapeKind.EnumByName || written.IsReference;
        var target = $"out {type}{(isReference ? "?" : "")} {local}";
        var read = part.IsRaw ? $"{reader}.TryRaw({target}, last: {(isLast ? "true" : "false")})"
            : $"{reader}.TryPart({target}{How(part)})";
        return written.Kind == ShapeKind.EnumByName
            ? $"{read} && {plan.LocalCodecs[written.Codec]}.TryParse({local}, out var {local}Constant)"
            : read;
    }

    /// <summary>The value of what <see cref="Read"/> declared.</summary>
    public static string Value(KeyPartModel part, string local, EntityPlan plan)
    {
        var written = KeyShape.Written(part.Shape);
        var value = written.Kind switch
        {
            ShapeKind.EnumByName => local + "Constant",
            ShapeKind.EnumByNumber => $"({written.Type}){local}",
            _ => local,
        };
        return part.Shape.Kind == ShapeKind.Converted ? $"default({CodecExpression.Of(part.Shape, plan)}).FromStored({value})" : value;
    }

    public static string UnderlyingType(ScalarKind scalar) => scalar switch
    {
        ScalarKind.Byte => "byte",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        _ => "int",
    };

    private static string How(KeyPartModel part) =>
        part.Format.Length > 0 ? ", " + Names.Literal(part.Format)
        : part.IsDescending ? ", descending: true"
        : "";

    private static string Written(ShapeModel shape, string value, EntityPlan plan) => shape.Kind switch
    {
        ShapeKind.Converted => Written(shape.Element!, $"default({CodecExpression.Of(shape, plan)}).ToStored({value})", plan),
        ShapeKind.EnumByName => $"{plan.LocalCodecs[shape.Codec]}.NameOf({value})",
        ShapeKind.EnumByNumber => $"({UnderlyingType(shape.Scalar)}){value}",
        _ => value,
    };
}
