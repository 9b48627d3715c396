using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The types and constructors of a member's fields.</summary>
internal static class FieldTypes
{
    private const string Root = "global::Monotable.";

    /// <summary>The field in conditions.</summary>
    public static (string Type, string Arguments) Condition(MemberModel member, EntityPlan plan)
    {
        var shape = member.Shape;
        var inner = shape.Required;
        var of = Of(member, plan);
        return inner.Kind switch
        {
            ShapeKind.Scalar when inner.Scalar == ScalarKind.String => (Root + "StringField", ""),
            ShapeKind.Scalar when inner.Scalar == ScalarKind.Boolean => (Root + "BooleanField", ""),
            ShapeKind.Dictionary => ($"{Root}MapField<{shape.Type}, {inner.Element!.Type}>", $", {of}, {ElementOf(member, plan)}"),
            ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray or ShapeKind.Set =>
                ($"{Root}CollectionField<{shape.Type}, {inner.Element!.Type}>", $", {of}, {ElementOf(member, plan)}"),
            _ => (Root + (IsOrdered(inner) ? "OrderedField<" : "Field<") + shape.Type + ">", $", {of}"),
        };
    }

    /// <summary>The field in updates.</summary>
    public static (string Type, string Arguments) Update(MemberModel member, EntityPlan plan)
    {
        var shape = member.Shape;
        var inner = shape.Required;
        var of = Of(member, plan);
        var optional = shape.IsOptional ? "Optional" : "";
        return inner.Kind switch
        {
            ShapeKind.Set => ($"{Root}SetUpdateField<{shape.Type}, {inner.Element!.Type}>", $", {of}, {ElementOf(member, plan)}"),
            ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray =>
                ($"{Root}{optional}ListUpdateField<{shape.Type}, {inner.Element!.Type}>", $", {of}, {ElementOf(member, plan)}"),
            ShapeKind.Scalar when member.Role == MemberRole.Counter => ($"{Root}CounterUpdateField<{shape.Type}>", $", {of}"),
            ShapeKind.Scalar when inner.Stored == StoredKind.Number && !IsMoment(inner) =>
                ($"{Root}{optional}NumericUpdateField<{shape.Type}>", $", {of}"),
            _ => ($"{Root}{optional}UpdateField<{shape.Type}>", $", {of}"),
        };
    }

    public static bool HasElements(MemberModel member) => member.Shape.Required.Kind is
        ShapeKind.Dictionary or ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray or ShapeKind.Set;

    // Numbers of which the type is none: there is nothing to add to a moment.
    private static bool IsMoment(ShapeModel shape) => shape.Scalar is ScalarKind.DateTimeOffsetSeconds or ScalarKind.DateTimeSeconds;

    private static string Of(MemberModel member, EntityPlan plan) => $"{plan.Values}.Of{member.Name}";

    private static string ElementOf(MemberModel member, EntityPlan plan) => $"{plan.Values}.ElementOf{member.Name}";

    private static bool IsOrdered(ShapeModel shape) => shape.Stored is StoredKind.String or StoredKind.Number or StoredKind.Binary;
}
