using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>Finds the members of a type and its base types that may be stored.</summary>
internal static class MemberFinder
{
    private static readonly string[] Marks =
    [
        WellKnown.Stored, WellKnown.AttributeName, WellKnown.Converter, WellKnown.StoredAs, WellKnown.Flattened,
        WellKnown.Version, WellKnown.CreatedAt, WellKnown.UpdatedAt, WellKnown.WriteOnce, WellKnown.Counter,
        WellKnown.TimeToLive, WellKnown.Unique,
    ];

    /// <summary>Finds candidates, a member that hides or overrides another one in its place.</summary>
    public static List<MemberCandidate> Find(INamedTypeSymbol type, AttributeSource attributes)
    {
        var found = new List<MemberCandidate>();
        var seen = new HashSet<string>();
        foreach (var declaring in type.Hierarchy())
        {
            var own = declaring.GetMembers()
                .Where(static member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic && !member.IsImplicitlyDeclared);
            foreach (var member in own.Concat(Positional(declaring)))
            {
                // A private member of a base type is another one than that of the same name further down.
                if (!seen.Add(member.Name) || attributes.Has(member, WellKnown.NotStored))
                {
                    continue;
                }

                if (Candidate(member, attributes) is { } candidate)
                {
                    found.Add(candidate);
                }
            }
        }

        return found;
    }

    // The properties of a record's positional parameters are declared implicitly in source, but not in metadata.
    private static IEnumerable<ISymbol> Positional(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property.IsImplicitlyDeclared && !property.IsStatic && property.DeclaredAccessibility == Accessibility.Public);

    private static MemberCandidate? Candidate(ISymbol member, AttributeSource attributes)
    {
        var marked = Marks.Any(mark => attributes.Has(member, mark));
        return member switch
        {
            IPropertySymbol { IsIndexer: true } or IPropertySymbol { ReturnsByRef: true } or IPropertySymbol { ReturnsByRefReadonly: true } => null,
            IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } => null,
            IPropertySymbol { GetMethod: not null } property when marked
                || (property.DeclaredAccessibility == Accessibility.Public && property.GetMethod.DeclaredAccessibility == Accessibility.Public) =>
                new(property, property.Type, marked),
            IFieldSymbol { IsConst: false } field when attributes.Has(field, WellKnown.Stored) => new(field, field.Type, true),
            _ => null,
        };
    }
}
