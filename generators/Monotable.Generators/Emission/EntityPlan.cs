using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The names in an entity's generated files, and how members are reached.</summary>
internal sealed class EntityPlan
{
    // What the runtime library calls itself: a generated type of such a name would hide it.
    private static readonly HashSet<string> RuntimeNames =
    [
        "ItemCodec", "ItemValues", "EntityMapping", "EntityCopy", "WriteRules", "VersionRule", "StampRule", "StoredValue", "StoredKey", "UniqueRule",
        "StoredPart",
        "AttributeNames", "KeyWriter", "KeyReader", "KeyLimits",
        "OptionalCodec", "NullableCodec", "ListCodec", "ArrayCodec", "ImmutableArrayCodec", "DictionaryCodec", "ConvertedCodec",
        "StringSetCodec", "NumberSetCodec", "BinarySetCodec", .. System.Enum.GetNames(typeof(ScalarKind)).Select(static scalar => scalar + "Codec"),
    ];

    private readonly IReadOnlyDictionary<string, DocumentPlan> _documents;

    public EntityPlan(EntityModel model)
    {
        Model = model;
        var taken = new HashSet<string>(FixedNames);
        var queries = new List<QueryPlan> { new(model, null, taken) };
        queries.AddRange(model.Indexes.Where(index => IsTold(model, index)).Select(index => new QueryPlan(model, index, taken)));
        Queries = queries;

        var bodies = new HashSet<string>(RuntimeNames);
        CodecName = Names.Unique(CodecNameOf(model.Stem), bodies);
        KeysName = Names.Unique(model.Stem + "Keys", bodies);
        ValuesName = Names.Unique(model.Stem + "Values", bodies);
        RulesName = Names.Unique(model.Stem + "Rules", bodies);
        DocumentsName = Names.Unique(model.Stem + "Documents", bodies);
        UniqueName = Names.Unique(model.Stem + "Unique", bodies);
        foreach (var codec in model.Nested.Select(static nested => nested.Codec)
            .Concat(model.Hierarchies.Select(static hierarchy => hierarchy.Codec))
            .Concat(model.Enums.Select(static model => model.Codec)))
        {
            LocalCodecs.Add(codec, Names.Unique(codec, bodies));
        }

        var documents = new HashSet<string>();
        _documents = DocumentPlan.Of(model, documents);
        KeyDocuments = KeyDocument.Of(this, documents);
    }

    /// <summary>The name of a codec: that of the stem, unless the runtime library has it.</summary>
    public static string CodecNameOf(string stem) => Names.Unique(stem + "Codec", new HashSet<string>(RuntimeNames));

    public EntityModel Model { get; }

    public IReadOnlyList<QueryPlan> Queries { get; }

    /// <summary>Gets the entries of indexes that do not project all attributes.</summary>
    public IEnumerable<EntryPlan> Entries => Queries.Where(static query => query.Entry is not null).Select(static query => query.Entry!);

    public string KeyName => Model.Stem + "Key";

    public string FieldsName => Model.Stem + "Fields";

    public string UpdateFieldsName => Model.Stem + "UpdateFields";

    /// <summary>Gets the name of the fields of updates that read the item first; only entities with <see cref="IndexGroups"/> have them.</summary>
    public string CurrentFieldsName => Model.Stem + "CurrentFields";

    public string UpdateName => Model.Stem + "Update";

    public string RepositoryName => Model.Stem + "Repository";

    public IEnumerable<string> FixedNames => HasCurrentFields
        ? [KeyName, FieldsName, UpdateFieldsName, CurrentFieldsName, UpdateName, RepositoryName]
        : [KeyName, FieldsName, UpdateFieldsName, UpdateName, RepositoryName];

    /// <summary>Gets whether there are members that updates set only together with others, or having read those.</summary>
    public bool HasCurrentFields => Model.Indexes.Any(index =>
        !index.IsNative && index.Parts.Any(part => !Model.IsKeyMember(part.Root)));

    public string CodecName { get; }

    public string KeysName { get; }

    public string ValuesName { get; }

    public string RulesName { get; }

    public string DocumentsName { get; }

    /// <summary>Gets the nested types that paths lead to.</summary>
    public IEnumerable<DocumentPlan> AllDocuments => _documents.Values;

    /// <summary>Gets the nested objects that feed keys.</summary>
    public IReadOnlyList<KeyDocument> KeyDocuments { get; }

    public string UniqueName { get; }

    /// <summary>Gets whether a member is the entity's version.</summary>
    public bool HasVersion => Model.Type.Members.Any(static member => member.Role == MemberRole.Version);

    /// <summary>Gets whether members demand something of every write.</summary>
    public bool HasRules => Model.Type.Members.Any(static member => member.IsStamped);

    /// <summary>Gets the names of the file's own codecs by the names in the model.</summary>
    public Dictionary<string, string> LocalCodecs { get; } = [];

    public string BodiesNamespace => Names.Bodies(Model.Namespace);

    public string Codec => Names.Global(BodiesNamespace, CodecName);

    public string Keys => Names.Global(BodiesNamespace, KeysName);

    public string Values => Names.Global(BodiesNamespace, ValuesName);

    public string Documents => Names.Global(BodiesNamespace, DocumentsName);

    public string Unique => Names.Global(BodiesNamespace, UniqueName);

    public string Rules => Names.Global(BodiesNamespace, RulesName);

    public string Key => Names.Global(Model.Namespace, KeyName);

    public string Entity => Model.Type.Type;

    public string Access => Model.IsPublic ? "public" : "internal";

    public DocumentPlan DocumentOf(ShapeModel shape) => _documents[shape.Codec];

    /// <summary>The entity's members that updates set through <c>Set…</c> of an index, by the names of those methods.</summary>
    public IEnumerable<IndexGroup> IndexGroups() => IndexGroup.Of(Model);

    // Keys do not tell the cases of a family apart.
    private static bool IsTold(EntityModel model, IndexKeyModel index) =>
        model.Family.Length == 0 || model.IsFamily || index.Holds(model.Table.Discriminator);
}
