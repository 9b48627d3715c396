using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The types and constructors of fields, by the shapes of what they stand for.</summary>
internal sealed class FieldTypes
{
    private const string Root = "global::Monotable.";

    private readonly EntityPlan _plan;
    private readonly MemberModel _member;
    private readonly bool _isNested;

    private FieldTypes(EntityPlan plan, MemberModel member, bool isNested)
    {
        _plan = plan;
        _member = member;
        _isNested = isNested;
    }

    /// <summary>The fields of an entity's own member. Its values are converted by the entity's bodies, whose codecs no other file can name.</summary>
    public static FieldTypes Of(MemberModel member, EntityPlan plan) => new(plan, member, isNested: false);

    /// <summary>The fields of a nested type's member, which lie beside the codecs.</summary>
    public static FieldTypes OfNested(MemberModel member, EntityPlan plan) => new(plan, member, isNested: true);

    /// <summary>Gets the field in conditions: its type, and its constructor's arguments after the path.</summary>
    public (string Type, string Arguments) Condition() => Condition(_member.Shape, 0);

    /// <summary>Gets the field in updates: its type, and its constructor's arguments after the path.</summary>
    public (string Type, string Arguments) Update() => Update(_member.Shape, 0);

    public static bool HasElements(ShapeModel shape) => shape.Kind is
        ShapeKind.Dictionary or ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray or ShapeKind.Set;

    private (string Type, string Arguments) Condition(ShapeModel shape, int depth)
    {
        var inner = shape.Required;
        var of = ValueOf(shape, depth);
        switch (inner.Kind)
        {
            case ShapeKind.Scalar when inner.Scalar == ScalarKind.String:
                return (Root + "StringField", "");
            case ShapeKind.Scalar when inner.Scalar == ScalarKind.Boolean:
                return (Root + "BooleanField", "");
            case ShapeKind.Nested:
                return ($"{_plan.Documents}.{_plan.DocumentOf(inner).FieldsName}<{shape.Type}>", $", {of}");
            case ShapeKind.Set:
                return ($"{Root}CollectionField<{shape.Type}, {inner.Element!.Type}>", $", {of}, {ValueOf(inner.Element, depth + 1)}");
            case ShapeKind.Dictionary:
                var (entry, ofEntry) = Condition(inner.Element!, depth + 1);
                return ($"{Root}MapField<{shape.Type}, {entry}>", $", {of}, {At(ofEntry)}");
            case ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray:
                var (element, ofElement) = Condition(inner.Element!, depth + 1);
                var types = $"{shape.Type}, {inner.Element!.Type}, {element}";
                return ($"{Root}ListField<{types}>", $", {of}, {ValueOf(inner.Element, depth + 1)}, {At(ofElement)}");
            default:
                return (Root + (IsOrdered(inner) ? "OrderedField<" : "Field<") + shape.Type + ">", $", {of}");
        }
    }

    private (string Type, string Arguments) Update(ShapeModel shape, int depth)
    {
        var inner = shape.Required;
        var of = ValueOf(shape, depth);

        // Elements and entries can always be removed, whatever they are.
        var optional = shape.IsOptional || depth > 0 ? "Optional" : "";
        switch (inner.Kind)
        {
            case ShapeKind.Nested:
                var document = _plan.DocumentOf(inner);
                return ($"{_plan.Documents}.{(optional.Length > 0 ? document.OptionalName : document.UpdateFieldsName)}<{shape.Type}>", $", {of}");
            case ShapeKind.Set when !_isNested && depth == 0:
                return ($"{Root}SetUpdateField<{shape.Type}, {inner.Element!.Type}>", $", {of}, {ValueOf(inner.Element, depth + 1)}");
            case ShapeKind.Set:
                // ADD and DELETE are documented for attributes of the item itself only, so that a set within a document is set as a whole.
                return ($"{Root}OptionalUpdateField<{shape.Type}>", $", {of}");
            case ShapeKind.Dictionary:
                var (entry, ofEntry) = Update(inner.Element!, depth + 1);
                return ($"{Root}{optional}MapUpdateField<{shape.Type}, {entry}>", $", {of}, {At(ofEntry)}");
            case ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray:
                var (element, ofElement) = Update(inner.Element!, depth + 1);
                var types = $"{shape.Type}, {inner.Element!.Type}, {element}";
                return ($"{Root}{optional}ListUpdateField<{types}>", $", {of}, {ValueOf(inner.Element, depth + 1)}, {At(ofElement)}");
            case ShapeKind.Scalar when !_isNested && depth == 0 && _plan.Model.IsUniquePart(_member):
                return ($"{Root}{optional}UpdateField<{shape.Type}>", $", {of}");
            case ShapeKind.Scalar when _member.Role == MemberRole.Counter:
                return ($"{Root}CounterUpdateField<{shape.Type}>", $", {of}");
            case ShapeKind.Scalar when inner.Stored == StoredKind.Number && !IsMoment(inner):
                return ($"{Root}{optional}NumericUpdateField<{shape.Type}>", $", {of}");
            default:
                return ($"{Root}{optional}UpdateField<{shape.Type}>", $", {of}");
        }
    }

    private static string At(string arguments) => $"static path => new(path{arguments})";

    /// <summary>What converts a value of a shape that lies so many collections deep in the member.</summary>
    private string ValueOf(ShapeModel shape, int depth)
    {
        if (!_isNested)
        {
            return $"{_plan.Values}.{ValueName(_member, depth)}";
        }

        // A member named as a type of the runtime library would hide it, so it is qualified.
        var stored = $"global::Monotable.Mapping.StoredValue.Of<{shape.Type}, {CodecExpression.Of(shape, _plan)}>";
        return depth == 0 && shape.Required.IsSet ? $"static value => value is {{ Count: > 0 }} ? {stored}(value) : default" : stored;
    }

    /// <summary>The name of the method that converts values which lie so many collections deep in a member.</summary>
    public static string ValueName(MemberModel member, int depth)
    {
        var name = depth == 0 ? "Of" + member.Name : member.Name;
        for (var i = 0; i < depth; i++)
        {
            name = "ElementOf" + name;
        }

        return name;
    }

    // Numbers of which the type is none: there is nothing to add to a moment.
    private static bool IsMoment(ShapeModel shape) => shape.Scalar is ScalarKind.DateTimeOffsetSeconds or ScalarKind.DateTimeSeconds;

    private static bool IsOrdered(ShapeModel shape) => shape.Stored is StoredKind.String or StoredKind.Number or StoredKind.Binary;
}
