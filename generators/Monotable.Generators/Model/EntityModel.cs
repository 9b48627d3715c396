using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.Model;

/// <summary>Everything an entity's generated files depend on: its own declaration and the header of its table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Namespace">The namespace of the generated public types.</param>
/// <param name="Stem">The stem of generated names.</param>
/// <param name="Set">The repository's name on the table class.</param>
/// <param name="Discriminator">The discriminator's value.</param>
/// <param name="IsPublic">Whether generated types are public.</param>
/// <param name="Type">The entity's class, record or struct.</param>
/// <param name="Nested">The nested types.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Partition">The partition key's template.</param>
/// <param name="Sort">The sort key's template, or null.</param>
/// <param name="Indexes">The entity's index keys.</param>
/// <param name="IsScannable">Whether the repository has scans.</param>
internal sealed record EntityModel(
    TableHeader Table,
    string Namespace,
    string Stem,
    string Set,
    string Discriminator,
    bool IsPublic,
    TypeModel Type,
    EquatableArray<NestedModel> Nested,
    EquatableArray<EnumModel> Enums,
    TemplateModel Partition,
    TemplateModel? Sort,
    EquatableArray<IndexKeyModel> Indexes,
    bool IsScannable)
{
    /// <summary>The closed hierarchies that members hold.</summary>
    public EquatableArray<HierarchyModel> Hierarchies { get; init; }

    /// <summary>What is unique among the entity's items.</summary>
    public EquatableArray<UniqueModel> Unique { get; init; }

    /// <summary>The discriminators of the entities that share what is unique: those of a family.</summary>
    public EquatableArray<string> Kin { get; init; }

    /// <summary>
    /// The indexes, an empty name for the table, in which other entities' items begin as this one's do, and queries keep some of them out by the
    /// ends of their own keys. It is found among all entities of the table.
    /// </summary>
    public EquatableArray<string> ExactQueries { get; init; }

    /// <summary>The member that says when an item counts as gone, or null.</summary>
    public MemberModel? Expiry => Type.Members.FirstOrDefault(static member => member.Role == MemberRole.TimeToLive);

    /// <summary>The base of the family that it is of or that it is the base of, qualified; none of other entities.</summary>
    public string Family { get; init; } = "";

    /// <summary>The cases, where it is the base of a family: each is an entity of its own.</summary>
    public EquatableArray<FamilyCase> Cases { get; init; }

    public bool IsFamily => Cases.Count > 0;

    public IEnumerable<TemplateModel> Templates => Sort is null ? [Partition] : [Partition, Sort];

    /// <summary>The distinct parts of the primary key, in order; a part without a format comes before the same one with a format.</summary>
    public IEnumerable<KeyPartModel> KeyParts => Templates.SelectMany(static template => template.Parts)
        .GroupBy(static part => part.Name)
        .Select(static group => group.FirstOrDefault(static part => part.Format.Length == 0) ?? group.First());

    public bool IsKeyMember(MemberModel member) =>
        Templates.Any(template => template.Parts.Any(part => part.Root.Name == member.Name));

    /// <summary>Whether a member is unique, alone or with others.</summary>
    public bool IsUniquePart(MemberModel member) => Unique.Any(unique => unique.Parts.Any(part => part.Root.Name == member.Name));

    /// <summary>The synthesised index keys that a member feeds.</summary>
    public IEnumerable<IndexKeyModel> IndexesFedBy(MemberModel member) =>
        Indexes.Where(index => !index.IsNative && index.Parts.Any(part => part.Root.Name == member.Name));

    public bool IsMemberAttribute(string attribute) => Type.Members.Any(member => member.Attribute == attribute);
}
