using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses a projection against its entity.</summary>
internal sealed class ProjectionParser(DiagnosticSink sink, INamedTypeSymbol projection, Location location)
{
    /// <summary>Whether generated code can make it.</summary>
    public bool CheckUsable()
    {
        var name = projection.Name + ProjectionModel.Suffix;
        var full = projection.NamespaceName() is { Length: > 0 } ns ? ns + "." + name : name;
        var problem = projection switch
        {
            { IsGenericType: true } => "is generic. Declare a class for each type argument",
            { IsAbstract: true } => "is abstract or static. Mark a class that can be made",
            { IsFileLocal: true } => "is local to its file. Remove the modifier 'file'",
            { IsRefLikeType: true } => "is a ref struct. Make it a struct or a class",
            { ContainingType: not null } => "is nested in another class. Move it out",
            _ when projection.Has(WellKnown.Entity) || projection.Has(WellKnown.EntityOfTable) => "is an entity itself. Declare another class",
            _ when projection.ContainingAssembly.GetTypeByMetadataName(full) is not null =>
                $"needs the name '{name}' for what reads it, which is taken. Rename the one or the other",
            _ => "",
        };
        return problem.Length == 0 || Fail(problem);
    }

    /// <summary>Finds the entity.</summary>
    /// <param name="attribute">The projection's attribute.</param>
    /// <param name="attributes">The attributes that the named table class gives.</param>
    public (INamedTypeSymbol Entity, AttributeData Declaration)? EntityOf(AttributeData attribute, AttributeSource attributes)
    {
        var type = attribute.AttributeClass!.TypeArguments[0];
        if (type is INamedTypeSymbol entity
            && (entity.AttributeOf(WellKnown.EntityOfTable) ?? attributes.First(entity, WellKnown.Entity)) is { } declaration)
        {
            if (!attributes.Has(entity, WellKnown.Derived) && attributes.Has(entity, WellKnown.ItemKey))
            {
                return (entity, declaration);
            }

            Fail($"is one of '{type.Name}', which is of a family of entities. Project an entity that has its [ItemKey] to itself");
            return null;
        }

        Fail($"is one of '{type.Name}', which is no entity. Name a class with [Entity], or the table class that maps it: Table = typeof(…)");
        return null;
    }

    /// <summary>Finds the table class that the projection names, if it names one.</summary>
    public static INamedTypeSymbol? NamedTable(AttributeData attribute) => attribute.NamedArguments
        .Where(static argument => argument.Key == "Table")
        .Select(static argument => argument.Value.Value as INamedTypeSymbol)
        .FirstOrDefault();

    /// <summary>Finds the table class: the one that the projection names, or the entity's own.</summary>
    public INamedTypeSymbol? TableOf(INamedTypeSymbol? named, AttributeData declaration)
    {
        var isOwn = declaration.AttributeClass!.MetadataName() == WellKnown.EntityOfTable;
        var table = named ?? (isOwn ? declaration.AttributeClass!.TypeArguments[0] as INamedTypeSymbol : null);
        if (table is null)
        {
            Fail("is one of an entity that names no table. Name the table class that includes it: [ProjectionOf<…>(Table = typeof(…))]");
            return null;
        }

        if (!table.Has(WellKnown.SingleTable) || !SymbolEqualityComparer.Default.Equals(table.ContainingAssembly, projection.ContainingAssembly))
        {
            Fail($"names '{table.Name}', which is no [SingleTable] class of this assembly. Name one");
            return null;
        }

        return table;
    }

    /// <summary>Parses the projection.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="scope">What the entity's types share.</param>
    /// <returns>The model, or null where something was reported.</returns>
    public ProjectionModel? Parse(EntityModel entity, TypeScope scope)
    {
        if (new TypeParser(scope, entity.Type).Parse(projection) is not { } type || sink.HasErrors)
        {
            return null;
        }

        if (type.Members.Count == 0)
        {
            Fail($"has no stored member of '{entity.Type.Name}'. Name those to read");
            return null;
        }

        var subset = new ProjectionSubset(scope, sink, projection);
        if (!subset.Check(type, entity.Type))
        {
            return null;
        }

        var codecs = Reachable(scope, type);
        var shape = entity with
        {
            Namespace = projection.NamespaceName(),
            Stem = projection.Name + ProjectionModel.Suffix,
            IsPublic = entity.IsPublic && projection.IsPublic(),
            Type = type,
            Nested = scope.Nested.Where(model => codecs.Contains(model.Codec)).ToEquatableArray(),
            Enums = scope.Enums.Where(model => codecs.Contains(model.Codec)).ToEquatableArray(),
            Hierarchies = scope.Hierarchies.Where(model => codecs.Contains(model.Codec)).ToEquatableArray(),
            Indexes = default,
        };
        var own = subset.Paths(type, entity.Type).ToList();
        return new(shape, entity.Type.Type, Paths(entity, own).ToEquatableArray(), Entries(entity, own).ToEquatableArray());
    }

    private static IEnumerable<EntryQueryModel> Entries(EntityModel entity, List<EquatableArray<string>> own) => new EntityPlan(entity).Queries
        .Where(query => query.Entry is { } entry && own.All(path => entry.Projected.Contains(path[0])))
        .Select(query => new EntryQueryModel(query.Entry!.Type, Names.Global(entity.Namespace, query.FieldsName), query.IsOnTable));

    // The discriminator tells entities apart, the time of expiry what is gone; the key is for messages.
    private static IEnumerable<EquatableArray<string>> Paths(EntityModel entity, IEnumerable<EquatableArray<string>> own) =>
        own.Concat(entity.Templates.Select(static template => template.Attribute)
                .Append(entity.Table.Discriminator)
                .Concat(entity.Expiry is { } expiry ? [expiry.Attribute] : [])
                .Select(static attribute => new[] { attribute }.ToEquatableArray()))
            .Distinct();

    // The codecs of the types that a projection is made of; the entity has more.
    private static HashSet<string> Reachable(TypeScope scope, TypeModel type)
    {
        var (nested, hierarchies) = (scope.Nested, scope.Hierarchies);
        var reached = new HashSet<string>();
        var open = new Queue<string>(Codecs(type));
        while (open.Count > 0)
        {
            var codec = open.Dequeue();
            if (reached.Add(codec))
            {
                var members = nested.Where(model => model.Codec == codec).SelectMany(static model => Codecs(model.Type));
                var cases = hierarchies.Where(model => model.Codec == codec).SelectMany(static model => model.Cases);
                foreach (var other in members.Concat(cases.Select(static item => item.Codec)))
                {
                    open.Enqueue(other);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> Codecs(TypeModel type) => type.Members
        .SelectMany(static member => Within(member.Shape))
        .Select(static shape => shape.Codec)
        .Where(static codec => codec.Length > 0);

    private static IEnumerable<ShapeModel> Within(ShapeModel? shape)
    {
        for (; shape is not null; shape = shape.Element)
        {
            yield return shape;
        }
    }

    private bool Fail(string problem)
    {
        sink.Report(QueriesRules.ProjectionNotUsable, location, projection.Name, problem);
        return false;
    }
}
