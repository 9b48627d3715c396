using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The names of the fields of a nested type, wherever in an entity it lies.</summary>
internal sealed class DocumentPlan
{
    private DocumentPlan(NestedModel nested, bool isPublic, bool isRemovable, ISet<string> taken)
    {
        Type = nested.Type;
        IsPublic = isPublic;
        IsRemovable = isRemovable;

        // No member may be called as its class is.
        var names = new HashSet<string>(taken.Concat(nested.Type.Members.Select(static member => member.Name)));
        FieldsName = Names.Unique(nested.Type.Name + "Fields", names);
        UpdateFieldsName = Names.Unique(nested.Type.Name + "UpdateFields", names);
        OptionalName = Names.Unique("Optional" + UpdateFieldsName, names);
        taken.UnionWith([FieldsName, UpdateFieldsName, OptionalName]);
    }

    public TypeModel Type { get; }

    public bool IsPublic { get; }

    /// <summary>Gets whether it lies somewhere where an item need not have it: a nullable member, an element or an entry.</summary>
    public bool IsRemovable { get; }

    public string FieldsName { get; }

    public string UpdateFieldsName { get; }

    public string OptionalName { get; }

    /// <summary>Plans the nested types that paths lead to, by their codecs; what a converter stores is no place that a path leads to.</summary>
    public static IReadOnlyDictionary<string, DocumentPlan> Of(EntityModel model, ISet<string> taken)
    {
        var nested = model.Nested.ToDictionary(static nested => nested.Codec);
        var uses = new Dictionary<string, Use>();
        var open = new Stack<TypeModel>([model.Type]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().Members)
            {
                if (Find(member, nested, uses) is { } found)
                {
                    open.Push(found);
                }
            }
        }

        return uses.OrderBy(static use => use.Key, System.StringComparer.Ordinal)
            .ToDictionary(static use => use.Key, use => new DocumentPlan(nested[use.Key], use.Value.IsPublic, use.Value.IsRemovable, taken));
    }

    /// <summary>Notes how a member uses a nested type; returns that type where it is met for the first time.</summary>
    private static TypeModel? Find(MemberModel member, Dictionary<string, NestedModel> nested, Dictionary<string, Use> uses)
    {
        var isRemovable = member.Shape.IsOptional;
        var shape = member.Shape.Required;
        for (; FieldTypes.HasElements(shape); shape = shape.Element!.Required)
        {
            isRemovable = true;
        }

        if (shape.Kind != ShapeKind.Nested || !nested.ContainsKey(shape.Codec))
        {
            return null;
        }

        var isKnown = uses.TryGetValue(shape.Codec, out var use);
        uses[shape.Codec] = new(use.IsPublic || member.HasPublicType, use.IsRemovable || isRemovable);
        return isKnown ? null : nested[shape.Codec].Type;
    }

    private readonly record struct Use(bool IsPublic, bool IsRemovable);
}
