using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses what a member is to the writes of its entity.</summary>
internal sealed class RoleParser(TypeScope scope, INamedTypeSymbol type)
{
    private static readonly (string Attribute, MemberRole Role)[] Roles =
    [
        (WellKnown.Version, MemberRole.Version),
        (WellKnown.CreatedAt, MemberRole.CreatedAt),
        (WellKnown.UpdatedAt, MemberRole.UpdatedAt),
        (WellKnown.WriteOnce, MemberRole.WriteOnce),
        (WellKnown.Counter, MemberRole.Counter),
        (WellKnown.TimeToLive, MemberRole.TimeToLive),
    ];

    /// <summary>Parses a member's role.</summary>
    /// <param name="candidate">The member.</param>
    /// <param name="parameter">The constructor's parameter that sets it.</param>
    /// <param name="shape">How it is stored.</param>
    /// <returns>The role, and how a write sets the member of the copy it stores; null where something was reported.</returns>
    public (MemberRole Role, MemberAccess Stamp)? Parse(MemberCandidate candidate, IParameterSymbol? parameter, ShapeModel shape)
    {
        var roles = Roles.Where(role => scope.Attributes.Has(candidate.Symbol, role.Attribute) || parameter?.Has(role.Attribute) == true)
            .Select(static role => role.Role)
            .ToList();
        if (roles.Count == 0)
        {
            return (MemberRole.None, default);
        }

        var problem = roles.Count > 1 ? $"it also has [{roles[1]}]"
            : roles[0] == MemberRole.TimeToLive ? ExpiryProblem(candidate, parameter, shape)
            : Problem(candidate, roles[0], shape);
        if (problem.Length > 0)
        {
            scope.Sink.Report(
                MappingRules.RoleInvalid, candidate.Symbol.Location(type.Location(scope.Fallback)), roles[0], candidate.Name, type.Name, problem);
            return null;
        }

        return (roles[0], Stamp(candidate));
    }

    /// <summary>Refuses what needs an entity as a whole: two members of one role, and members whose changes would leave keys stale.</summary>
    public static IEnumerable<(MemberModel Member, string Problem)> Problems(EntityModel entity)
    {
        foreach (var member in entity.Nested.SelectMany(static nested => nested.Type.Members).Where(static member => member.Role != MemberRole.None))
        {
            yield return (member, "it belongs to a nested type; only an entity's own members are maintained");
        }

        foreach (var member in entity.Type.Members.Where(static member => member.Role != MemberRole.None))
        {
            if (member.Role is MemberRole.Version or MemberRole.CreatedAt or MemberRole.UpdatedAt or MemberRole.TimeToLive
                && entity.Type.Members.First(other => other.Role == member.Role) is var first && first != member)
            {
                yield return (member, $"'{first.Name}' has it too");
            }
            else if (member.Role == MemberRole.TimeToLive)
            {
                if (ExpiryKeyProblem(entity, member) is { Length: > 0 } problem)
                {
                    yield return (member, problem);
                }
            }
            else if (member.Role is not (MemberRole.Version or MemberRole.UpdatedAt or MemberRole.Counter))
            {
                continue;
            }
            else if (entity.IsKeyMember(member))
            {
                yield return (member, "it is a part of the primary key, which no write changes");
            }
            else if (entity.IndexesFedBy(member).FirstOrDefault() is { } index)
            {
                yield return (member, $"updates change it and would leave the key of index {index.Name} stale; use a native index key");
            }
        }
    }

    private string Problem(MemberCandidate candidate, MemberRole role, ShapeModel shape) => role switch
    {
        MemberRole.Version when !(shape.IsScalar(ScalarKind.Int32) || shape.IsScalar(ScalarKind.Int64)) => "its type is neither int nor long",
        MemberRole.CreatedAt or MemberRole.UpdatedAt
            when !(shape.Required.IsScalar(ScalarKind.DateTimeOffset) || shape.Required.IsScalar(ScalarKind.DateTime)) =>
            "its type is neither DateTimeOffset nor DateTime",
        MemberRole.Counter when shape.Required is not { Kind: ShapeKind.Scalar, Stored: StoredKind.Number } => "its type is not stored as a number",
        MemberRole.Version or MemberRole.CreatedAt or MemberRole.UpdatedAt when !IsSettable(candidate) => "it has no setter, neither set nor init",
        _ => "",
    };

    private string ExpiryProblem(MemberCandidate candidate, IParameterSymbol? parameter, ShapeModel shape) =>
        ExpiryShape.Of(shape) is null ? "its type is neither DateTimeOffset nor DateTime, nor a long of seconds"
        : scope.Attributes.Has(candidate.Symbol, WellKnown.AttributeName) || parameter?.Has(WellKnown.AttributeName) == true
            ? "it also has [AttributeName]; the attribute's name is that of the table, TimeToLive on [SingleTable]"
        : "";

    // Its text in a key would have the fractions that the attribute has not.
    private static string ExpiryKeyProblem(EntityModel entity, MemberModel member) =>
        entity.IsKeyMember(member) ? "it is a part of the primary key, which no write changes"
        : entity.Indexes.FirstOrDefault(index => index.Templates.Any(template =>
            template.Lone is null && template.Parts.Any(part => part.Root.Name == member.Name))) is { } index
            ? $"it is stored in whole seconds, which the template of index {index.Name} is not; use a native index key, or the part alone"
        : "";

    private static bool IsSettable(MemberCandidate candidate) => candidate.Symbol is IPropertySymbol { SetMethod: not null } or IFieldSymbol;

    private MemberAccess Stamp(MemberCandidate candidate) => candidate.Symbol switch
    {
        IFieldSymbol field => scope.IsAccessible(field) && !field.IsReadOnly ? MemberAccess.Direct : MemberAccess.FieldAccessor,
        IPropertySymbol { SetMethod: { IsInitOnly: false } setter } when scope.IsAccessible(setter) => MemberAccess.Direct,
        _ => MemberAccess.MethodAccessor,
    };
}
