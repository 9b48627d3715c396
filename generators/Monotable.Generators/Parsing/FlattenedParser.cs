using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses members whose objects are stored as attributes beside them.</summary>
/// <param name="scope">What all types of an entity share.</param>
/// <param name="type">The type that has the members.</param>
/// <param name="members">Parses how a member is read and set.</param>
/// <param name="source">The type of whose members a projection has some; null for what is no projection.</param>
/// <param name="place">The flattened object that the type is, if it is one.</param>
internal sealed class FlattenedParser(TypeScope scope, INamedTypeSymbol type, MemberParser members, TypeModel? source, FlattenedPlace? place)
{
    private static readonly string[] Excluded =
    [
        WellKnown.AttributeName, WellKnown.Converter, WellKnown.StoredAs, WellKnown.Version, WellKnown.CreatedAt, WellKnown.UpdatedAt,
        WellKnown.WriteOnce, WellKnown.Counter, WellKnown.TimeToLive, WellKnown.Unique,
    ];

    /// <summary>Whether a member's object is flattened: it says so, or of a projection the member of which it is a part.</summary>
    public bool IsFlattened(MemberCandidate candidate, IParameterSymbol? parameter) => source is null
        ? members.Attribute(candidate, parameter, WellKnown.Flattened) is not null
        : Like(candidate) is not null;

    /// <summary>Parses a member that is flattened.</summary>
    /// <returns>The model, or null where something was reported.</returns>
    public FlattenedModel? Parse(MemberCandidate candidate, IParameterSymbol? parameter)
    {
        var inner = ShapeParser.Inner(candidate.Type) ?? candidate.Type;
        if (Problem(candidate, parameter, inner) is { Length: > 0 } problem)
        {
            return Refuse(candidate, problem);
        }

        var prefix = place?.Prefix + members.Attribute(candidate, parameter, WellKnown.Flattened)?.Text(0);
        var named = (INamedTypeSymbol)inner;
        if (new TypeParser(scope, Like(candidate)?.Type, new(prefix, named, place)).Parse(named) is not { } model)
        {
            return null;
        }

        if (MembersProblem(model) is { Length: > 0 } wrong)
        {
            return Refuse(candidate, wrong);
        }

        var isNullable = !SymbolEqualityComparer.Default.Equals(inner, candidate.Type)
            || candidate.Type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.NotAnnotated };
        var shape = new ShapeModel(ShapeKind.Nested, inner.Qualified(), StoredKind.Map, IsReference: inner.IsReferenceType);
        var member = members.ParseObject(candidate, parameter, isNullable ? ShapeParser.Optional(shape) : shape);
        return member is null ? null
            : member.Read == MemberAccess.Direct ? new(member, model)
            : Refuse(candidate, "its getter is not accessible to generated code; make it internal or public");
    }

    /// <summary>The members of a flattened object as members of the type that has it.</summary>
    /// <param name="flattened">The object.</param>
    /// <param name="taken">The names of members that there are; the new ones are taken afterwards.</param>
    public static IEnumerable<MemberModel> Leaves(FlattenedModel flattened, ISet<string> taken)
    {
        var owner = flattened.Member;
        var step = new PathStep(owner.Name, owner.Shape.IsOptional);
        foreach (var member in flattened.Type.Members)
        {
            PathStep[] inner = member.IsFlattened ? [.. member.Path] : [new(member.Name, member.Shape.IsOptional)];
            yield return member with
            {
                Name = Names.Unique(owner.Name + member.Name, taken),
                Path = inner.Prepend(step).ToEquatableArray(),
                Read = MemberAccess.Direct,
                Write = MemberAccess.Constructor,
                Parameter = "",
                IsRequired = false,
                AlsoInitializer = false,
                HasPublicType = owner.HasPublicType && member.HasPublicType,
            };
        }
    }

    private FlattenedModel? Like(MemberCandidate candidate) =>
        source?.Flattened.FirstOrDefault(flattened => flattened.Member.Name == candidate.Name);

    private string Problem(MemberCandidate candidate, IParameterSymbol? parameter, ITypeSymbol inner)
    {
        var excluded = Excluded.FirstOrDefault(name => members.Attribute(candidate, parameter, name) is not null);
        return inner switch
        {
            _ when excluded is not null => $"it also has [{Shown(excluded)}], which is for what has an attribute of its own; remove one of the two",
            _ when scope.Attributes.Has(inner, WellKnown.Converter) => "its type has a [Converter], which fixes another form; remove one of the two",
            _ when scope.Attributes.Has(inner, WellKnown.Derived) =>
                "its type is a hierarchy, of which each case has other members; leave it a map, or flatten a case",
            not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } => "only classes, records and structs have members to store",
            { IsAbstract: true } or { IsTupleType: true } or { IsRefLikeType: true } => "only concrete classes, records and structs can be made",
            _ when inner.NamespaceName() is var ns && (ns == "System" || ns.StartsWith("System.", StringComparison.Ordinal)) =>
                "only classes, records and structs of one's own have members to store",
            _ when !scope.IsAccessible(inner) || inner is INamedTypeSymbol { IsFileLocal: true } =>
                "its type is not accessible to generated code; make it internal or public",
            _ when place?.IsWithin(inner) == true => $"'{inner.Name}' would have its own members without end; leave it a map",
            _ => "",
        };
    }

    private static string MembersProblem(TypeModel model) =>
        model.Members.Count == 0 ? $"'{model.Name}' has no member that can be read and set"
        : model.Own.FirstOrDefault(static member => member.Role != MemberRole.None) is { } maintained
            ? $"its member '{maintained.Name}' has [{maintained.Role}]; only an entity's own members are maintained"
        : model.Own.FirstOrDefault(static member => member.IsUnique) is { } unique
            ? $"its member '{unique.Name}' has [Unique]; mark the entity with [UniqueKey], which names members of flattened objects by their path"
        : model.Own.FirstOrDefault(static member => member.Read != MemberAccess.Direct) is { } hidden
            ? $"the getter of its member '{hidden.Name}' is not accessible to generated code; make it internal or public"
        : "";

    private static string Shown(string metadataName)
    {
        var name = metadataName.Substring(metadataName.LastIndexOf('.') + 1).Replace("`1", "");
        return name.Substring(0, name.Length - "Attribute".Length);
    }

    private FlattenedModel? Refuse(MemberCandidate candidate, string problem)
    {
        scope.Sink.Report(
            MappingRules.FlattenedInvalid, candidate.Symbol.Location(type.Location(scope.Fallback)), candidate.Name, type.Name, problem);
        return null;
    }
}
