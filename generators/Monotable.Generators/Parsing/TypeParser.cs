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
/// <param name="place">The flattened object that the type is, if it is one.</param>
internal sealed class TypeParser(TypeScope scope, TypeModel? source = null, FlattenedPlace? place = null)
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

        var setsRequired = constructor.Has(WellKnown.SetsRequiredMembers) || !canCall;
        var parser = new MemberParser(scope, type, canCall, setsRequired, source, place);
        IParameterSymbol? ParameterOf(MemberCandidate candidate) => arguments.FirstOrDefault(argument => argument.Member == candidate).Parameter;
        if (ParseMembers(type, candidates, parser, ParameterOf) is not var (members, flattened)
            || ReportDuplicates(type, members) | ReportUnstoredRequired(type, [.. members.Concat(Objects(flattened)).Select(Name)], constructor))
        {
            return null;
        }

        var parameters = arguments.Where(static argument => argument.Member is not null)
            .Select(static argument => new ParameterModel(argument.Parameter.Name, argument.Parameter.Type.Qualified(), argument.Member!.Name));
        var sorted = members.OrderBy(static member => member.Attribute, StringComparer.Ordinal);
        return new(type.Name, type.Qualified(), type.IsValueType, sorted.ToEquatableArray(), parameters.ToEquatableArray(), canCall)
        {
            Accessors = accessors,
            Flattened = flattened.ToEquatableArray(),
        };
    }

    /// <summary>Parses the members, those of flattened objects among them; null where something was reported.</summary>
    private (List<MemberModel> Members, List<FlattenedModel> Flattened)? ParseMembers(
        INamedTypeSymbol type, List<MemberCandidate> candidates, MemberParser parser, Func<MemberCandidate, IParameterSymbol?> parameterOf)
    {
        var flattening = new FlattenedParser(scope, type, parser, source, place);
        var objects = candidates.Where(candidate => flattening.IsFlattened(candidate, parameterOf(candidate))).ToList();
        var parsed = candidates.Except(objects).Select(candidate => parser.Parse(candidate, parameterOf(candidate))).ToList();
        var found = objects.Select(candidate => flattening.Parse(candidate, parameterOf(candidate))).ToList();
        if (parsed.Exists(static result => result.Refused) || found.Contains(null))
        {
            return null;
        }

        var members = parsed.Select(static result => result.Member).OfType<MemberModel>().ToList();
        var flattened = found.OfType<FlattenedModel>().ToList();
        var taken = new HashSet<string>(members.Concat(Objects(flattened)).Select(Name));
        members.AddRange(flattened.SelectMany(one => FlattenedParser.Leaves(one, taken)));
        return (members, flattened);
    }

    private static IEnumerable<MemberModel> Objects(IEnumerable<FlattenedModel> flattened) => flattened.Select(static one => one.Member);

    private static string Name(MemberModel member) => member.Name;

    private bool ReportDuplicates(INamedTypeSymbol type, List<MemberModel> members)
    {
        var reported = false;
        foreach (var group in members.GroupBy(static member => member.Attribute).Where(static group => group.Count() > 1))
        {
            var pair = group.Take(2).ToList();
            var symbol = type.Hierarchy().SelectMany(declaring => declaring.GetMembers(pair[1].RootName)).FirstOrDefault();
            var location = symbol?.Location(scope.Fallback);
            scope.Sink.Report(MappingRules.AttributeNameTwice, location, pair[0].Dotted, pair[1].Dotted, type.Name, group.Key);
            reported = true;
        }

        return reported;
    }

    // The compiler demands every required member in the initializer; one that is not stored has no value to give.
    private bool ReportUnstoredRequired(INamedTypeSymbol type, HashSet<string> stored, IMethodSymbol constructor)
    {
        var missing = constructor.Has(WellKnown.SetsRequiredMembers)
            ? null
            : type.Hierarchy().SelectMany(static declaring => declaring.GetMembers())
                .FirstOrDefault(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
                    && !stored.Contains(member.Name));
        if (missing is null)
        {
            return false;
        }

        scope.Sink.Report(
            MappingRules.ConstructorMissing, missing.Location(scope.Fallback), type.Name, $"its required member '{missing.Name}' is not stored");
        return true;
    }
}
