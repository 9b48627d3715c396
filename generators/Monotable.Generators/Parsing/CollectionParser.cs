using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses an item collection and those nested in it.</summary>
internal sealed class CollectionParser(DiagnosticSink sink, TableHeader table, Location location, AttributeSource attributes)
{
    // What a List<T> can be passed as.
    private static readonly HashSet<string> Lists =
    [
        .. new[] { "IReadOnlyList", "IReadOnlyCollection", "IEnumerable", "IList", "ICollection", "List" }
            .Select(static name => $"System.Collections.Generic.{name}`1"),
    ];

    private readonly List<INamedTypeSymbol> _path = [];

    /// <summary>Parses the outermost class.</summary>
    /// <returns>The model, or null where something was reported.</returns>
    public CollectionModel? Parse(INamedTypeSymbol collection, AttributeData attribute, INamedTypeSymbol tableClass)
    {
        var set = attribute.Named("Set", Names.Plural(collection.Name));
        if (!Names.IsIdentifier(set) || ReservedNames.Table.Contains(set) || tableClass.GetMembers(set).Length > 0)
        {
            Report(collection, $"cannot be read through '{set}', which is no identifier, or taken on the table class. Set another one: Set = \"…\"");
        }

        var reader = collection.Name + "Reader";
        var full = collection.NamespaceName() is { Length: > 0 } ns ? ns + "." + reader : reader;
        if (collection.ContainingAssembly.GetTypeByMetadataName(full) is not null)
        {
            Report(collection, $"needs the name '{reader}' for what reads it, which is taken. Rename the one or the other");
        }

        if (collection.ContainingType is not null)
        {
            Report(collection, "is nested in another class. Move it out");
        }

        var index = attribute.Named("Index", "");
        if (index.Length > 0 && table.Indexes.All(declared => declared.Name != index))
        {
            Report(collection, $"names index '{index}', which table class '{table.Name}' does not declare. Correct the name");
        }

        var ignoreOthers = attribute.NamedArguments.Any(static argument => argument is { Key: "IgnoreOthers", Value.Value: true });
        var root = Node(collection);
        return sink.HasErrors ? null : new(table, collection.NamespaceName(), set, index, ignoreOthers, collection.IsPublic(), root!);
    }

    private CollectionNode? Node(INamedTypeSymbol collection)
    {
        var constructors = collection.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && !IsCopy(constructor, collection))
            .ToList();
        var problem = collection switch
        {
            { IsGenericType: true } => "is generic. Declare a class for each type argument",
            { IsAbstract: true } => "is abstract. Mark a class that can be made",
            { IsFileLocal: true } => "is local to its file. Remove the modifier 'file'",
            _ when constructors is not [{ Parameters.Length: > 0 }] => "needs exactly one public constructor, with a parameter for each place",
            _ when _path.Contains(collection, SymbolEqualityComparer.Default) => "contains itself. Nest another class",
            _ => "",
        };
        if (problem.Length > 0)
        {
            Report(collection, problem);
            return null;
        }

        _path.Add(collection);
        var parameters = constructors[0].Parameters.Select(parameter => Parameter(collection, parameter)).ToList();
        _path.RemoveAt(_path.Count - 1);
        return new(collection.Name, collection.Qualified(), parameters.OfType<CollectionParameter>().ToEquatableArray());
    }

    private CollectionParameter? Parameter(INamedTypeSymbol collection, IParameterSymbol parameter)
    {
        var type = parameter.Type;
        var count = ParameterCount.One;
        if (type is INamedTypeSymbol { TypeArguments: [var element] } list && Lists.Contains(list.MetadataName()))
        {
            (type, count) = (element, ParameterCount.Many);
        }
        else if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] })
        {
            (type, count) = (value, ParameterCount.Optional);
        }
        else if (type.NullableAnnotation == NullableAnnotation.Annotated)
        {
            count = ParameterCount.Optional;
        }

        if (Shaped(parameter.Name, type, count) is { } shaped)
        {
            return shaped;
        }

        var shown = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        object[] arguments = [parameter.Name, collection.Name, $"is of type '{shown}'", table.ItemName];
        sink.Report(CollectionsRules.CollectionParameter, parameter.Location(location), arguments);
        return null;
    }

    private CollectionParameter? Shaped(string name, ITypeSymbol type, ParameterCount count)
    {
        // The type of the table's items is generated, so the compiler does not know it yet.
        var isItem = type is IErrorTypeSymbol && type.Name == table.ItemName;
        return type switch
        {
            _ when isItem && count == ParameterCount.Many && _path.Count == 1 => new(name, count, "", null),
            INamedTypeSymbol nested when nested.Has(WellKnown.ItemCollection) || nested.Has(WellKnown.ItemCollectionOfTable) =>
                Node(nested) is { } node ? new(name, count, "", node) : new(name, count, "?", null),
            _ when attributes.Has(type, WellKnown.Entity) || type.Has(WellKnown.EntityOfTable) => new(name, count, type.Qualified(), null),
            _ => null,
        };
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol collection) =>
        constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, collection);

    private void Report(INamedTypeSymbol collection, string problem) =>
        sink.Report(CollectionsRules.CollectionNotUsable, location, collection.Name, problem);
}
