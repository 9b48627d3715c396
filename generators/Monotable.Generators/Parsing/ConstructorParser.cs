using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>Chooses the constructor with which a type is read.</summary>
internal sealed class ConstructorParser(TypeScope scope, INamedTypeSymbol type, IReadOnlyList<MemberCandidate> members)
{
    /// <summary>Gets why there is no constructor.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Chooses: the marked one, else the only public one, else the parameterless one, else the one whose parameters match.</summary>
    public IMethodSymbol? Choose()
    {
        var all = type.InstanceConstructors
            .Where(constructor => !IsCopy(constructor) && (!scope.IsForeign(type) || scope.IsAccessible(constructor)))
            .ToList();
        var marked = all.Where(static constructor => constructor.Has(WellKnown.EntityConstructor)).ToList();
        if (marked.Count > 1)
        {
            return Fail("several constructors have [EntityConstructor]");
        }

        if (marked.Count == 1)
        {
            return Matching(marked[0], "its [EntityConstructor]");
        }

        var open = all.Where(static constructor => constructor.DeclaredAccessibility == Accessibility.Public).ToList();
        if (type.IsValueType && open.Count > 1)
        {
            open.RemoveAll(static constructor => constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 0);
        }

        if (open.Count == 1)
        {
            return Matching(open[0], "its only public constructor");
        }

        if (all.FirstOrDefault(static constructor => constructor.Parameters.Length == 0) is { } parameterless)
        {
            return parameterless;
        }

        return BestMatch(open);
    }

    /// <summary>Finds the member of a parameter: the same name regardless of case, and a type the parameter takes.</summary>
    public MemberCandidate? MemberOf(IParameterSymbol parameter)
    {
        var named = members.Where(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var match = named.FirstOrDefault(member => member.Name == parameter.Name) ?? named.FirstOrDefault();
        return match is not null && scope.IsConvertible(match.Type, parameter.Type) ? match : null;
    }

    private IMethodSymbol? BestMatch(IReadOnlyCollection<IMethodSymbol> open)
    {
        var matching = open.Where(constructor => Unmatched(constructor) is null)
            .OrderByDescending(static constructor => constructor.Parameters.Length)
            .ToList();
        return matching.Count switch
        {
            0 => Fail(open.Count == 0 ? "it has no public or parameterless constructor" : "no constructor has parameters that all match members"),
            > 1 when matching[0].Parameters.Length == matching[1].Parameters.Length => Fail("several constructors match equally well"),
            _ => matching[0],
        };
    }

    private IMethodSymbol? Matching(IMethodSymbol constructor, string what)
    {
        if (Unmatched(constructor) is not { } parameter)
        {
            return constructor;
        }

        return Fail($"parameter '{parameter.Name}' of {what} matches no member that can be stored");
    }

    private IParameterSymbol? Unmatched(IMethodSymbol constructor) =>
        constructor.Parameters.FirstOrDefault(parameter => MemberOf(parameter) is null && !parameter.HasExplicitDefaultValue);

    private bool IsCopy(IMethodSymbol constructor) => type.IsRecord
        && constructor.Parameters is [var only]
        && constructor.IsImplicitlyDeclared | constructor.DeclaredAccessibility != Accessibility.Public
        && SymbolEqualityComparer.Default.Equals(only.Type, type);

    private IMethodSymbol? Fail(string reason)
    {
        Reason = reason;
        return null;
    }
}
