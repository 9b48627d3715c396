using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Holds the types of a projection against those that they are some of.</summary>
internal sealed class ProjectionSubset(TypeScope scope, DiagnosticSink sink, INamedTypeSymbol projection)
{
    private readonly HashSet<(string, string)> _checked = [];

    /// <summary>Whether every member can be read from what the entity stores. What cannot is reported.</summary>
    public bool Check(TypeModel type, TypeModel source)
    {
        if (type.Type == source.Type || !_checked.Add((type.Type, source.Type)))
        {
            return true;
        }

        var isSubset = true;
        foreach (var member in type.Direct)
        {
            isSubset &= Accept(type, member, source.Direct.FirstOrDefault(other => other.Name == member.Name) is { } like
                ? Problem(member, like)
                : $"'{source.Name}' has no stored member of that name");
        }

        foreach (var flattened in type.Flattened)
        {
            var like = source.Flattened.First(other => other.Member.Name == flattened.Member.Name);
            isSubset &= Accept(type, flattened.Member, Problem(flattened, like)) && Check(flattened.Type, like.Type);
        }

        return isSubset;
    }

    /// <summary>What to ask for: the attributes, or within a nested object only what is needed of it.</summary>
    public IEnumerable<EquatableArray<string>> Paths(TypeModel type, TypeModel source) => type.Members.SelectMany(member =>
    {
        var like = source.Members.First(other => other.Dotted == member.Dotted);
        return IsTakenApart(member, like, out var part, out var whole)
            ? Paths(part, whole).Select(path => path.Prepend(member.Attribute).ToEquatableArray())
            : [new[] { member.Attribute }.ToEquatableArray()];
    });

    private static bool IsList(ShapeModel shape) => shape.Kind is ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray;

    // An object none of whose chosen attributes are stored is not returned at all. So it is taken apart only where that would be an error anyway.
    private bool IsTakenApart(MemberModel member, MemberModel like, out TypeModel part, out TypeModel whole)
    {
        (part, whole) = (null!, null!);
        if (member.Shape is not { Kind: ShapeKind.Nested } || like.Shape.Kind != ShapeKind.Nested || member.Shape.Type == like.Shape.Type)
        {
            return false;
        }

        (part, whole) = (scope.NestedOf(member.Shape)!, scope.NestedOf(like.Shape)!);
        return member.IsRequired && IsAlwaysStored(part, whole);
    }

    private static bool IsAlwaysStored(TypeModel part, TypeModel whole) => part.Members.Any(member => member.IsRequired
        && whole.Members.First(other => other.Dotted == member.Dotted) is { IsNullable: false, Shape: { IsSet: false, Kind: not ShapeKind.Nested } });

    private string Problem(MemberModel member, MemberModel like)
    {
        if (!IsLike(member.Shape.Required, like.Shape.Required))
        {
            return $"it is '{Shown(member.Shape)}', but stored as '{Shown(like.Shape)}'";
        }

        return like.Shape.IsOptional && !member.Shape.IsOptional && member.IsRequired
            ? $"the item may lack it. Declare it '{Shown(member.Shape)}?', or give it a default value"
            : "";
    }

    // Whether a flattened object is null is told by its attributes: by one that it always has, else by all together.
    private static string Problem(FlattenedModel flattened, FlattenedModel like)
    {
        var members = flattened.Type.Members.Select(member => like.Type.Members.FirstOrDefault(other => other.Dotted == member.Dotted)).ToList();
        var isTold = members.Count == like.Type.Members.Count || members.Exists(static member => member is { IsNullable: false, Shape.IsSet: false });
        var member = flattened.Member;
        return !like.Member.Shape.IsOptional ? ""
            : !member.Shape.IsOptional && member.IsConstructed && member.Default.Length == 0
                ? $"the item may lack it. Declare it '{Shown(member.Shape)}?', or give it a default value"
            : isTold ? ""
            : $"whether it is null is not told by what it has of '{like.Type.Name}'. Add a member that is never null, or all of them";
    }

    private bool Accept(TypeModel type, MemberModel member, string problem)
    {
        if (problem.Length > 0)
        {
            sink.Report(QueriesRules.ProjectionMember, Location(type, member), member.Name, type.Name, problem);
        }

        return problem.Length == 0;
    }

    private bool IsLike(ShapeModel shape, ShapeModel like)
    {
        var areElementsLike = shape.Element is { } element && like.Element is { } other
            && (element.IsOptional || !other.IsOptional) && IsLike(element.Required, other.Required);
        return shape.Kind switch
        {
            _ when shape.Equals(like) => true,
            ShapeKind.Nested => like.Kind == ShapeKind.Nested && IsPart(shape, like),
            ShapeKind.List or ShapeKind.Array or ShapeKind.ImmutableArray => IsList(like) && areElementsLike,
            ShapeKind.Dictionary or ShapeKind.Set => like.Kind == shape.Kind && like.Stored == shape.Stored && areElementsLike,
            _ => false,
        };
    }

    private bool IsPart(ShapeModel shape, ShapeModel like) =>
        scope.NestedOf(shape) is { } type && scope.NestedOf(like) is { } source && Check(type, source);

    private static string Shown(ShapeModel shape) => shape.Type.Replace("global::", "");

    private Location? Location(TypeModel type, MemberModel member) =>
        type.Type == projection.Qualified()
            ? projection.Hierarchy().SelectMany(declaring => declaring.GetMembers(member.Name)).FirstOrDefault()?.Location(scope.Fallback)
            : scope.Fallback;
}
