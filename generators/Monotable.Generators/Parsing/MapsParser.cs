using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;

namespace Monotable.Generators.Parsing;

/// <summary>Parses what a table class says of types that cannot be decorated.</summary>
internal sealed class MapsParser(Compilation compilation, INamedTypeSymbol table, DiagnosticSink sink)
{
    private const AttributeTargets Members = AttributeTargets.Property | AttributeTargets.Field;
    private const AttributeTargets Types = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface;

    // What a type is to tables has attributes of its own.
    private static readonly HashSet<string> NotGiven =
    [
        WellKnown.Entity, WellKnown.EntityOfTable, WellKnown.ItemKey, WellKnown.IndexKey, WellKnown.SingleTable, WellKnown.GlobalIndex,
        WellKnown.LocalIndex, WellKnown.Includes, WellKnown.ItemCollection, WellKnown.ItemCollectionOfTable,
        WellKnown.Maps, WellKnown.MapsIndex, WellKnown.MapsMember, WellKnown.MapsType,
    ];

    private readonly AttributeSource _source = new();

    /// <summary>Parses the attributes of a table class; what is wrong with them is reported there.</summary>
    public AttributeSource Parse()
    {
        foreach (var attribute in table.GetAttributes())
        {
            switch (attribute.AttributeClass?.MetadataName())
            {
                case WellKnown.Maps:
                    ParseEntity(attribute);
                    break;
                case WellKnown.MapsIndex:
                    ParseIndex(attribute);
                    break;
                case WellKnown.MapsMember:
                    ParseMember(attribute);
                    break;
                case WellKnown.MapsType:
                    ParseType(attribute);
                    break;
            }
        }

        return _source;
    }

    private static bool IsEntity(ITypeSymbol type) => type.Has(WellKnown.Entity) || type.Has(WellKnown.EntityOfTable);

    private void Report(AttributeData attribute, string name, string problem) =>
        sink.Report(TablesRules.MapsInvalid, attribute.Location(table.Location(Location.None)), table.Name, name, problem);

    // The attribute says what [Entity] and [ItemKey] would say, in the same words.
    private void ParseEntity(AttributeData attribute)
    {
        var type = attribute.AttributeClass!.TypeArguments[0];
        if (IsEntity(type))
        {
            Report(attribute, type.Name, "it has [Entity] itself; take it in with [Includes]");
        }
        else
        {
            _source.Give(type, WellKnown.Entity, attribute);
            _source.Give(type, WellKnown.ItemKey, attribute);
        }
    }

    private void ParseIndex(AttributeData attribute)
    {
        var type = attribute.AttributeClass!.TypeArguments[0];
        bool IsOf(string name) => table.AttributesOf(name)
            .Any(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass!.TypeArguments[0], type));
        var isOwn = type.AttributeOf(WellKnown.EntityOfTable) is { AttributeClass.TypeArguments: [var named] }
            && SymbolEqualityComparer.Default.Equals(named, table);
        if (IsOf(WellKnown.Maps) || IsOf(WellKnown.Includes) || isOwn)
        {
            _source.Give(type, WellKnown.IndexKey, attribute);
        }
        else
        {
            Report(attribute, type.Name, "it is no entity of the table; declare it with [Maps]");
        }
    }

    private void ParseMember(AttributeData attribute)
    {
        var type = attribute.AttributeClass!.TypeArguments[0];
        var name = attribute.Text(0) ?? "";
        var member = (type as INamedTypeSymbol)?.Hierarchy()
            .SelectMany(declaring => declaring.GetMembers(name))
            .FirstOrDefault(static found => found is IPropertySymbol or IFieldSymbol);
        if (member is null)
        {
            Report(attribute, type.Name, $"it has no property or field '{name}'");
        }
        else if (Given(attribute, attribute.ConstructorArguments[1], Members) is { } given)
        {
            _source.Give(member, given.AttributeClass!.MetadataName(), given);
        }
    }

    private void ParseType(AttributeData attribute)
    {
        if (Given(attribute, attribute.ConstructorArguments[0], Types) is { } given)
        {
            _source.Give(attribute.AttributeClass!.TypeArguments[0], given.AttributeClass!.MetadataName(), given);
        }
    }

    private GivenAttribute? Given(AttributeData attribute, TypedConstant arguments, AttributeTargets targets)
    {
        var (to, type) = (attribute.AttributeClass!.TypeArguments[0], attribute.AttributeClass.TypeArguments[1]);
        var isOurs = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, attribute.AttributeClass.ContainingAssembly);
        if (type is not INamedTypeSymbol named || !isOurs || NotGiven.Contains(named.MetadataName()) || (TargetsOf(named) & targets) == 0)
        {
            var what = targets == Members ? "a member" : "a type";
            Report(attribute, to.Name, $"'{type.Name}' is no attribute of Monotable that this one gives {what}");
            return null;
        }

        ImmutableArray<TypedConstant> values = arguments.IsNull ? [] : arguments.Values;
        if (named.InstanceConstructors.FirstOrDefault(constructor => Fits(constructor, values)) is { } made)
        {
            return new(attribute, named, made, values);
        }

        Report(attribute, to.Name, $"'{type.Name}' has no constructor with these arguments");
        return null;
    }

    private static AttributeTargets TargetsOf(INamedTypeSymbol attribute) =>
        attribute.AttributeOf("System.AttributeUsageAttribute") is { ConstructorArguments: [{ Value: int targets }] }
            ? (AttributeTargets)targets
            : AttributeTargets.All;

    private bool Fits(IMethodSymbol constructor, ImmutableArray<TypedConstant> arguments) =>
        arguments.Length <= constructor.Parameters.Length
        && constructor.Parameters.Skip(arguments.Length).All(static parameter => parameter.HasExplicitDefaultValue)
        && arguments.Select((argument, place) => (argument, constructor.Parameters[place].Type)).All(pair => pair.argument.IsNull
            ? pair.Type.NullableAnnotation == NullableAnnotation.Annotated
            : pair.argument.Type is { } type && compilation.ClassifyCommonConversion(type, pair.Type) is { Exists: true, IsImplicit: true });
}
