using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses the members and the constructor of an entity or a nested type.</summary>
/// <param name="scope">What all types of an entity share.</param>
/// <param name="source">The type of whose members a projection has some, and whose stored forms it takes; null for what is no projection.</param>
internal sealed class TypeParser(TypeScope scope, TypeModel? source = null)
{
    /// <summary>Parses a type.</summary>
    /// <returns>The model, or null where something about it was reported.</returns>
    public TypeModel? Parse(INamedTypeSymbol type)
    {
        var accessors = scope.Accessors(type);
        var candidates = MemberFinder.Find(type, scope.Attributes);
        var constructors = new ConstructorParser(scope, type, candidates);
        if (constructors.Choose() is not { } constructor)
        {
            scope.Sink.Report(MappingRules.ConstructorMissing, type.Location(scope.Fallback), type.Name, constructors.Reason);
            return null;
        }

        var canCall = scope.IsAccessible(constructor);
        var arguments = constructor.Parameters
            .Select(parameter => (Parameter: parameter, Member: constructors.MemberOf(parameter)))
            .ToList();
        if (!canCall && arguments.Exists(static argument => argument.Member is null))
        {
            const string Reason = "a constructor that is not accessible needs a member for each parameter";
            scope.Sink.Report(MappingRules.ConstructorMissing, type.Location(scope.Fallback), type.Name, Reason);
            return null;
        }

        var parser = new MemberParser(scope, type, canCall, setsRequired: constructor.Has(WellKnown.SetsRequiredMembers) || !canCall, source);
        var parsed = candidates
            .Select(candidate => parser.Parse(candidate, arguments.FirstOrDefault(argument => argument.Member == candidate).Parameter))
            .ToList();
        var members = parsed.Where(static result => result.Member is not null).Select(static result => result.Member!).ToList();
        if (parsed.Exists(static result => result.Refused) | ReportDuplicates(type, members) | ReportUnstoredRequired(type, members, constructor))
        {
            return null;
        }

        var parameters = arguments.Where(static argument => argument.Member is not null)
            .Select(static argument => new ParameterModel(argument.Parameter.Name, argument.Parameter.Type.Qualified(), argument.Member!.Name));
        var sorted = members.OrderBy(static member => member.Attribute, StringComparer.Ordinal);
        return new(type.Name, type.Qualified(), type.IsValueType, sorted.ToEquatableArray(), parameters.ToEquatableArray(), canCall)
        {
            Accessors = accessors,
        };
    }

    private bool ReportDuplicates(INamedTypeSymbol type, List<MemberModel> members)
    {
        var reported = false;
        foreach (var group in members.GroupBy(static member => member.Attribute).Where(static group => group.Count() > 1))
        {
            var pair = group.Take(2).Select(static member => member.Name).ToList();
            var location = type.Hierarchy().SelectMany(declaring => declaring.GetMembers(pair[1])).FirstOrDefault()?.Location(scope.Fallback);
            scope.Sink.Report(MappingRules.AttributeNameTwice, location, pair[0], pair[1], type.Name, group.Key);
            reported = true;
        }

        return reported;
    }

    // The compiler demands every required member in the initializer; one that is not stored has no value to give.
    private bool ReportUnstoredRequired(INamedTypeSymbol type, List<MemberModel> members, IMethodSymbol constructor)
    {
        var missing = constructor.Has(WellKnown.SetsRequiredMembers)
            ? null
            : type.Hierarchy().SelectMany(static declaring => declaring.GetMembers())
                .FirstOrDefault(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
                    && members.TrueForAll(stored => stored.Name != member.Name));
        if (missing is null)
        {
            return false;
        }

        scope.Sink.Report(
            MappingRules.ConstructorMissing, missing.Location(scope.Fallback), type.Name, $"its required member '{missing.Name}' is not stored");
        return true;
    }
}
