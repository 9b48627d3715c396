using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses an entity, or a family of entities: an abstract one that declares its cases, which share its keys.</summary>
internal sealed class FamilyParser(Compilation compilation, DiagnosticSink sink, Location fallback, AttributeSource attributes)
{
    private static readonly string[] Inherited = [WellKnown.ItemKey, WellKnown.IndexKey, WellKnown.UniqueKey, WellKnown.Scannable];

    private readonly TypeScope _scope = new(compilation, sink, fallback, attributes);

    /// <summary>Parses an entity.</summary>
    /// <param name="entity">The class, record or struct.</param>
    /// <param name="attribute">Its [Entity] attribute.</param>
    /// <param name="table">Its table.</param>
    /// <param name="tableClass">The table class.</param>
    /// <returns>The model, of a family its base first and then the cases; nothing where an error was reported.</returns>
    public IReadOnlyList<EntityModel> Parse(INamedTypeSymbol entity, AttributeData attribute, TableHeader table, INamedTypeSymbol tableClass)
    {
        var location = attribute.Location(entity.Location(fallback));
        var declaration = EntityDeclaration.Of(attribute, entity, location);
        if (!attributes.Has(entity, WellKnown.Derived))
        {
            return NewParser().Parse(entity, declaration, table, tableClass) is { } model ? [model] : [];
        }

        if (!entity.IsAbstract)
        {
            const string Remedy = "Make it abstract, and declare what is of none of its cases as a case of its own.";
            sink.Report(TablesRules.EntityNotUsable, location, entity.Name, "the base of a family, but not abstract", Remedy);
            return [];
        }

        var cases = new List<(DerivedCase Declared, EntityModel Model)>();
        foreach (var declared in new DerivedParser(_scope, entity).Parse())
        {
            if (!CheckCase(entity, declared) || ParseCase(entity, declaration, declared, table, tableClass) is not { } model)
            {
                return [];
            }

            cases.Add((declared, model));
        }

        var family = sink.HasErrors ? null : ParseBase(entity, declaration, table, tableClass, cases);
        return family is null || !cases.TrueForAll(item => CheckMembers(family, item.Declared, item.Model))
            ? []
            : [family, .. cases.Select(item => item.Model with { Kin = family.Kin })];
    }

    private EntityParser NewParser() => new(compilation, sink, fallback, attributes);

    // The cases have the base's keys, as if its attributes stood on each; an index key of their own comes on top.
    private EntityModel? ParseCase(
        INamedTypeSymbol entity, EntityDeclaration family, DerivedCase declared, TableHeader table, INamedTypeSymbol tableClass)
    {
        foreach (var name in Inherited)
        {
            foreach (var attribute in attributes.Of(entity, name).ToList())
            {
                attributes.Give(declared.Type, name, attribute);
            }
        }

        var declaration = EntityDeclaration.Of(attributes.First(declared.Type, WellKnown.Entity), declared.Type, declared.Location) with
        {
            Discriminator = declared.Value,
            Claimant = family.Claimant,
        };
        var model = NewParser().Parse(declared.Type, declaration, table, tableClass);
        return model is null ? null : model with { Family = entity.Qualified() };
    }

    private bool CheckCase(INamedTypeSymbol entity, DerivedCase declared)
    {
        var type = declared.Type;
        var problem = attributes.Has(type, WellKnown.ItemKey) ? "the cases of a family have the keys of its base; remove its [ItemKey]"
            : type.Has(WellKnown.EntityOfTable) ? "the family makes it an entity of the table; remove its [Entity<…>], or name its set with [Entity]"
            : attributes.First(type, WellKnown.Entity)?.Named("Discriminator", declared.Value) is { } other && other != declared.Value
                ? $"its [Entity] has another discriminator, '{other}'; remove one of the two"
            : type.IsValueType ? "it is a struct; the cases of a family are classes"
            : "";
        return Accept(problem, entity.Name, declared);
    }

    private EntityModel? ParseBase(
        INamedTypeSymbol entity,
        EntityDeclaration declaration,
        TableHeader table,
        INamedTypeSymbol tableClass,
        List<(DerivedCase Declared, EntityModel Model)> cases)
    {
        var models = cases.ConvertAll(static item => item.Model);
        var candidates = MemberFinder.Find(entity, attributes);
        var flattened = candidates.Select(candidate => CommonObject(candidate, models)).OfType<FlattenedModel>().ToList();
        var common = candidates.Select(candidate => Common(candidate, models)).OfType<MemberModel>()
            .Concat(models[0].Type.Members.Where(member => member.IsFlattened && flattened.Exists(one => one.Member.Name == member.RootName)))
            .OrderBy(static member => member.Attribute, System.StringComparer.Ordinal);
        var type = new TypeModel(entity.Name, entity.Qualified(), false, common.ToEquatableArray(), default, true)
        {
            Flattened = flattened.ToEquatableArray(),
        };
        var model = NewParser().ParseBase(entity, declaration with { Discriminator = "" }, table, tableClass, type, cases[0].Model);
        return model is null ? null : model with
        {
            Family = type.Type,
            Kin = model.Unique.Count == 0 ? default : cases.Select(static item => item.Model.Discriminator).ToEquatableArray(),
            Cases = cases.Select(static item => new FamilyCase(
                    item.Model.Type.Type, new EntityPlan(item.Model).Codec, item.Model.Discriminator, item.Declared.Type.IsSealed))
                .ToEquatableArray(),
        };
    }

    // A member of the base is one of the family where all cases store it in the same way.
    private MemberModel? Common(MemberCandidate candidate, List<EntityModel> cases)
    {
        var members = cases.ConvertAll(model => model.Type.Direct.FirstOrDefault(member => member.Name == candidate.Name));
        if (members[0] is not { } first
            || members.Exists(other => other is null || (other.Attribute, other.Shape, other.Role) != (first.Attribute, first.Shape, first.Role)))
        {
            return null;
        }

        var isDeclaredHere = candidate.Symbol.ContainingType.Qualified() == first.DeclaringType;
        var isReadable = _scope.IsAccessible((candidate.Symbol as IPropertySymbol)?.GetMethod ?? candidate.Symbol);
        var isReached = isDeclaredHere || (isReadable && !first.IsStamped);
        return !isReached ? null : first with
        {
            Read = isReadable ? MemberAccess.Direct : first.Read,
            Write = MemberAccess.Constructor,
            IsRequired = false,
            AlsoInitializer = false,
        };
    }

    // A flattened object is one of the family where all cases store all of it in the same way.
    private FlattenedModel? CommonObject(MemberCandidate candidate, List<EntityModel> cases)
    {
        EquatableArray<(string, string, ShapeModel)> StoredAs(EntityModel model) => model.Type.Members
            .Where(member => member.IsFlattened && member.RootName == candidate.Name)
            .Select(static member => (member.Dotted, member.Attribute, member.Shape))
            .ToEquatableArray();
        var isReadable = _scope.IsAccessible((candidate.Symbol as IPropertySymbol)?.GetMethod ?? candidate.Symbol);
        return isReadable && cases.TrueForAll(model => StoredAs(model).Equals(StoredAs(cases[0])))
            ? cases[0].Type.Flattened.FirstOrDefault(flattened => flattened.Member.Name == candidate.Name)
            : null;
    }

    // What the base does not know, its set neither maintains nor keeps in step.
    private bool CheckMembers(EntityModel family, DerivedCase declared, EntityModel model)
    {
        bool IsKnown(MemberModel member) => family.Type.Members.Any(common => common.Name == member.Name);
        var maintained = model.Type.Members.FirstOrDefault(member =>
            member.Role is not (MemberRole.None or MemberRole.WriteOnce or MemberRole.Counter) && !IsKnown(member));
        var stale = model.Indexes
            .Where(index => !index.IsNative && family.Indexes.All(shared => shared.Index.Name != index.Index.Name))
            .SelectMany(static index => index.Parts.Select(part => (Index: index, Part: part)))
            .FirstOrDefault(use => IsKnown(use.Part.Root) && !model.IsKeyMember(use.Part.Root));
        var unique = model.Unique.FirstOrDefault(unique => family.Unique.All(shared => shared.Name != unique.Name));
        var problem = unique is not null
            ? $"its '{unique.Name}' is unique, which the base's set does not know; move it to the base"
            : maintained is not null
            ? $"its member '{maintained.Name}' has [{maintained.Role}], which the base's set does not know; move it to the base"
            : stale.Part is not null
                ? $"its key of index {stale.Index.Index.Name} has the part '{stale.Part.Name}', a member of the base, whose updates would leave "
                    + "the key stale; put the [IndexKey] on the base"
            : "";
        return Accept(problem, family.Type.Name, declared);
    }

    private bool Accept(string problem, string family, DerivedCase declared)
    {
        if (problem.Length > 0)
        {
            sink.Report(MappingRules.DerivedInvalid, declared.Location, declared.Type.Name, family, problem);
        }

        return problem.Length == 0;
    }
}
