using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses an entity against the header of its table.</summary>
internal sealed class EntityParser(Compilation compilation, DiagnosticSink sink, Location fallback, AttributeSource attributes)
{
    private readonly TypeScope _scope = new(compilation, sink, fallback, attributes);

    /// <summary>Gets the codecs found, for a projection, which stores as its entity does.</summary>
    public TypeScope Scope => _scope;

    /// <summary>Parses an entity.</summary>
    /// <param name="entity">The class, record or struct.</param>
    /// <param name="declaration">What it is called.</param>
    /// <param name="table">Its table.</param>
    /// <param name="tableClass">The table class.</param>
    /// <returns>The model, or null where something was reported.</returns>
    public EntityModel? Parse(INamedTypeSymbol entity, EntityDeclaration declaration, TableHeader table, INamedTypeSymbol tableClass)
    {
        var location = declaration.Location;
        if (!CheckUsable(entity, location) | !CheckKeyDeclared(entity, table, location, out var itemKey) || itemKey is null)
        {
            return null;
        }

        _scope.ExpiryAttribute = table.ExpiryAttribute;
        if (new TypeParser(_scope).Parse(entity) is not { } type || sink.HasErrors)
        {
            return null;
        }

        return Model(entity, declaration, itemKey, table, type) is { } model && Accept(model, entity, tableClass, location) ? model : null;
    }

    /// <summary>Parses the base of a family, whose members are known.</summary>
    /// <param name="entity">The base.</param>
    /// <param name="declaration">What it is called.</param>
    /// <param name="table">Its table.</param>
    /// <param name="tableClass">The table class.</param>
    /// <param name="type">The base's members.</param>
    /// <param name="first">A case of which they are, whose codecs store them.</param>
    /// <returns>The model, or null where something was reported.</returns>
    public EntityModel? ParseBase(
        INamedTypeSymbol entity, EntityDeclaration declaration, TableHeader table, INamedTypeSymbol tableClass, TypeModel type, EntityModel first)
    {
        _scope.Take(first);
        return attributes.First(entity, WellKnown.ItemKey) is { } itemKey
            && Model(entity, declaration, itemKey, table, type) is { } model
            && Accept(model, entity, tableClass, declaration.Location) ? model : null;
    }

    private EntityModel? Model(INamedTypeSymbol entity, EntityDeclaration declaration, AttributeData itemKey, TableHeader table, TypeModel type)
    {
        var keys = new KeyParser(_scope, entity, type, _scope.Nested);
        var keyLocation = itemKey.Location(declaration.Location);
        var partition = keys.ParseTemplate(itemKey.Text(0)!, table.PartitionKey, isSort: false, isPrimary: true, keyLocation);
        var sort = itemKey.Text(1) is { } sortText ? keys.ParseTemplate(sortText, table.SortKey, isSort: true, isPrimary: true, keyLocation) : null;
        var expires = type.Members.Any(static member => member.Role == MemberRole.TimeToLive);
        var indexes = new IndexKeyParser(_scope, entity, table, keys, expires).Parse();
        if (sink.HasErrors || partition is null)
        {
            return null;
        }

        var model = new EntityModel(
            table,
            _scope.IsForeign(entity) ? table.Namespace : entity.NamespaceName(),
            declaration.Stem,
            declaration.Set,
            declaration.Discriminator,
            entity.IsPublic() && MembersOfKeysArePublic(partition, sort, indexes),
            type,
            _scope.Nested,
            _scope.Enums,
            partition,
            sort,
            indexes,
            _scope.Attributes.Has(entity, WellKnown.Scannable))
        {
            Hierarchies = _scope.Hierarchies,
        };
        return model with { Unique = new UniqueParser(_scope, entity, model, keys, declaration).Parse() };
    }

    private bool Accept(EntityModel model, INamedTypeSymbol entity, INamedTypeSymbol tableClass, Location location)
    {
        CheckNames(model, location);
        CheckReserved(model, entity, location);
        CheckClashes(model, location);
        CheckRoles(model, entity, location);
        if (tableClass.GetMembers(model.Set).Length > 0)
        {
            sink.Report(TablesRules.SetTaken, location, model.Set, entity.Name, tableClass.Name);
        }

        return !sink.HasErrors;
    }

    private bool CheckUsable(INamedTypeSymbol entity, Location location)
    {
        var (problem, remedy) = entity switch
        {
            { IsGenericType: true } => ("generic", "Declare a class for each type argument that derives from it."),
            { IsAbstract: true } => ("abstract or static", "Mark the classes that derive from it."),
            { IsFileLocal: true } => ("local to its file", "Remove the modifier 'file'."),
            { IsRefLikeType: true } => ("a ref struct", "Make it a struct or a class."),
            _ when !_scope.IsAccessible(entity) => ("not accessible to generated code", "Make it internal or public."),
            _ => ("", ""),
        };
        if (problem.Length > 0)
        {
            sink.Report(TablesRules.EntityNotUsable, location, entity.Name, problem, remedy);
        }

        return problem.Length == 0;
    }

    private bool CheckKeyDeclared(INamedTypeSymbol entity, TableHeader table, Location location, out AttributeData? itemKey)
    {
        itemKey = _scope.Attributes.First(entity, WellKnown.ItemKey);
        if (itemKey?.Text(0) is null)
        {
            sink.Report(KeysRules.ItemKeyMissing, location, entity.Name);
            return false;
        }

        var hasSort = itemKey.Text(1) is not null;
        if (hasSort == table.SortKey.Length > 0)
        {
            return true;
        }

        sink.Report(hasSort ? KeysRules.SortTemplateSuperfluous : KeysRules.SortTemplateMissing, itemKey.Location(location), entity.Name, table.Name);
        return false;
    }

    private void CheckNames(EntityModel model, Location location)
    {
        if (!Names.IsIdentifier(model.Stem))
        {
            sink.Report(TablesRules.NameNotIdentifier, location, model.Stem, "generated types", model.Type.Name, "[Entity(GeneratedName = \"…\")]");
        }

        if (!Names.IsIdentifier(model.Set) || ReservedNames.Table.Contains(model.Set) || model.Set == model.Table.Name)
        {
            sink.Report(TablesRules.NameNotIdentifier, location, model.Set, "the set", model.Type.Name, "[Entity(Set = \"…\")]");
        }

        var queries = new HashSet<string>();
        if (model.IsScannable)
        {
            queries.UnionWith(model.Indexes.Select(static index => ScanNames.Of(index)));
        }

        foreach (var index in model.Indexes.Where(index => !queries.Add(index.Name)))
        {
            sink.Report(
                TablesRules.NameNotIdentifier, location, index.Name, "the queries of two indexes", model.Type.Name, "[IndexKey(…, Name = \"…\")]");
        }
    }

    // A member may be a key attribute itself only where it alone is that key.
    private void CheckReserved(EntityModel model, INamedTypeSymbol entity, Location location)
    {
        var uses = model.Templates.Select(static template => (template.Attribute, template.Lone, Use: "the primary key"))
            .Concat(model.Indexes.SelectMany(static index => index.Templates.Select(template =>
                (template.Attribute, template.Lone, Use: "index " + index.Index.Name))))
            .Append((model.Table.Discriminator, null, "the discriminator"));
        foreach (var (attribute, lone, use) in uses)
        {
            if (model.Type.Members.FirstOrDefault(member => member.Attribute == attribute) is { } member
                && !(lone is { Path.Count: 1 } part && part.Root.Name == member.Name))
            {
                var symbol = entity.Hierarchy().SelectMany(declaring => declaring.GetMembers(member.RootName)).FirstOrDefault();
                var at = symbol?.Location(location) ?? location;
                sink.Report(MappingRules.AttributeNameReserved, at, member.Dotted, model.Type.Name, attribute, use);
            }
        }
    }

    private void CheckRoles(EntityModel model, INamedTypeSymbol entity, Location location)
    {
        foreach (var (member, problem) in RoleParser.Problems(model))
        {
            var symbol = entity.Hierarchy().SelectMany(declaring => declaring.GetMembers(member.Name)).FirstOrDefault();
            sink.Report(MappingRules.RoleInvalid, symbol?.Location(location) ?? location, member.Role, member.Name, model.Type.Name, problem);
        }
    }

    private void CheckClashes(EntityModel model, Location location)
    {
        foreach (var name in GeneratedNames.Of(model))
        {
            var full = model.Namespace.Length == 0 ? name : model.Namespace + "." + name;
            if (compilation.Assembly.GetTypeByMetadataName(full) is not null || model.Type.Own.Any(member => member.Name == name))
            {
                sink.Report(TablesRules.UserTypeClash, location, model.Type.Name, name);
                return;
            }
        }

        if (model.KeyParts.FirstOrDefault(static part => ReservedNames.Key.Contains(part.Name)) is { } reserved)
        {
            sink.Report(TablesRules.UserTypeClash, location, model.Type.Name, reserved.Name);
        }
    }

    // Keys and queries name the types of their parts.
    private static bool MembersOfKeysArePublic(TemplateModel partition, TemplateModel? sort, EquatableArray<IndexKeyModel> indexes) =>
        partition.Parts.Concat(sort?.Parts ?? [])
            .Concat(indexes.SelectMany(static index => index.Parts.Concat(index.NativePartition).Concat(index.NativeSort)))
            .All(static part => part.Root.HasPublicType);
}
