using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>What an index that does not project all attributes holds of an entity: stored members, and parts that its keys tell.</summary>
internal sealed class EntryPlan
{
    // Members of records, and of what entries implement.
    private static readonly HashSet<string> Reserved =
        [.. Parsing.ReservedNames.Objects, "PrimaryKey", "Clone", "Deconstruct", "EqualityContract", "PrintMembers"];

    public EntryPlan(EntityModel model, IndexKeyModel index, ISet<string> taken)
    {
        Name = Names.Unique(model.Stem + index.Name, taken);
        Type = Names.Global(model.Namespace, Name);
        CodecName = Name + "EntryCodec";
        Index = index;
        var keys = model.Templates.Select(static template => template.Attribute)
            .Concat(index.KeyAttributes(model.Partition).Select(static key => key.Name));
        Projected = [.. keys, .. index.Index.Include];
        Stored = [.. model.Type.Members.Where(member => Projected.Contains(member.Attribute) && CanName(model, member)).Select(AsArgument)];
        var names = new HashSet<string>(Stored.Select(static member => member.Name));
        bool IsTold(KeyPartModel part) =>
            part.Format.Length == 0 && CanName(model, part.Root) && !Reserved.Contains(part.Name) && names.Add(part.Name);
        KeyParts = [.. model.KeyParts.Where(IsTold)];
        IndexParts = [.. index.Templates.SelectMany(static template => template.Parts).Where(IsTold)];
        KeyProperty = Names.Unique("Key", new HashSet<string>(names.Concat(Reserved)) { Name });
        Model = model.Type with
        {
            Name = Name,
            Type = Type,
            IsValueType = false,
            Members = Stored.ToEquatableArray(),
            Parameters = Stored.Select(static member => new ParameterModel(member.Name, member.Shape.Type, member.Name)).ToEquatableArray(),
            CanCallConstructor = true,
            Flattened = default,
        };
    }

    public string Name { get; }

    public string Type { get; }

    public string CodecName { get; }

    public IndexKeyModel Index { get; }

    /// <summary>Gets the attributes that the index holds.</summary>
    public HashSet<string> Projected { get; }

    /// <summary>Gets the members whose attributes the index holds, as arguments of the entry's constructor.</summary>
    public IReadOnlyList<MemberModel> Stored { get; }

    /// <summary>Gets the parts that the primary key tells.</summary>
    public IReadOnlyList<KeyPartModel> KeyParts { get; }

    /// <summary>Gets the parts that the index's key tells.</summary>
    public IReadOnlyList<KeyPartModel> IndexParts { get; }

    /// <summary>Gets the name of the property that is the primary key.</summary>
    public string KeyProperty { get; }

    /// <summary>Gets the entry as a type that is read.</summary>
    public TypeModel Model { get; }

    /// <summary>Gets the key attributes that parts are read from.</summary>
    public IEnumerable<string> KeyAttributes(EntityModel model) =>
        model.Templates.Concat(Index.Templates).Select(static template => template.Attribute).Distinct();

    private static bool CanName(EntityModel model, MemberModel member) =>
        !Reserved.Contains(member.Name) && (member.HasPublicType || !model.IsPublic);

    // An entry has no initializers, so what is neither null nor an empty set, nor has a constructor's default value, must be there. Of a flattened
    // object it has the members by themselves.
    private static MemberModel AsArgument(MemberModel member)
    {
        var isMadeOptional = member.IsNullable && !member.Shape.IsOptional;
        var shape = isMadeOptional ? Parsing.ShapeParser.Optional(member.Shape) : member.Shape;
        var fallback = member.Default.Length > 0 && !isMadeOptional ? member.Default
            : shape.IsOptional ? "null"
            : member.Shape.IsSet ? $"new global::System.Collections.Generic.HashSet<{member.Shape.Element!.Type}>()"
            : "";
        return member with
        {
            Path = default,
            Shape = shape,
            Read = MemberAccess.Direct,
            Write = MemberAccess.Constructor,
            Parameter = member.Name,
            Default = fallback,
            IsRequired = fallback.Length == 0,
            AlsoInitializer = false,
            Role = MemberRole.None,
        };
    }
}
