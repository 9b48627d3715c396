using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;
using Monotable.Generators.Pipeline;

namespace Monotable.Generators.Parsing;

/// <summary>The transforms from symbols to models: the only code that the driver runs again at every edit.</summary>
internal static class Transforms
{
    /// <summary>Parses a class with [Entity&lt;TTable&gt;].</summary>
    public static ParsedEntity Entity(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        Entity(context.SemanticModel.Compilation, (INamedTypeSymbol)context.TargetSymbol, context.Attributes[0], cancellation);

    /// <summary>Parses a class with [Entity&lt;TTable&gt;].</summary>
    public static ParsedEntity Entity(Compilation compilation, INamedTypeSymbol entity, AttributeData attribute, CancellationToken cancellation)
    {
        var location = attribute.Location(entity.Location(Location.None));
        var sink = new DiagnosticSink(compilation, location);
        var models = Guarded(sink, entity, location, () =>
        {
            if (attribute.AttributeClass!.TypeArguments[0] is not INamedTypeSymbol table
                || !table.Has(WellKnown.SingleTable)
                || !SymbolEqualityComparer.Default.Equals(table.ContainingAssembly, compilation.Assembly))
            {
                var named = attribute.AttributeClass.TypeArguments[0].Name;
                sink.Report(TablesRules.EntityTableInvalid, location, entity.Name, named);
                return null;
            }

            // What is wrong with the table is reported once, at the table.
            return new TableParser(table, new DiagnosticSink(compilation, location), cancellation).Parse() is { } header
                ? new FamilyParser(compilation, sink, location, Given(compilation, table, location)).Parse(entity, attribute, header, table)
                : null;
        });
        return new((models ?? []).ToEquatableArray(), location, sink.Diagnostics);
    }

    /// <summary>Parses a class with [ItemCollection&lt;TTable&gt;].</summary>
    public static ParsedCollection Collection(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var collection = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var location = attribute.Location(collection.Location(Location.None));
        var compilation = context.SemanticModel.Compilation;
        var sink = new DiagnosticSink(compilation, location);
        var model = Guarded(sink, collection, location, () =>
        {
            if (attribute.AttributeClass!.TypeArguments[0] is not INamedTypeSymbol table
                || !table.Has(WellKnown.SingleTable)
                || !SymbolEqualityComparer.Default.Equals(table.ContainingAssembly, compilation.Assembly))
            {
                var problem = $"names '{attribute.AttributeClass.TypeArguments[0].Name}', which is no [SingleTable] class of this assembly";
                sink.Report(CollectionsRules.CollectionNotUsable, location, collection.Name, problem);
                return null;
            }

            return new TableParser(table, new DiagnosticSink(compilation, location), cancellation).Parse() is { } header
                ? new CollectionParser(sink, header, location, Given(compilation, table, location)).Parse(collection, attribute, table)
                : null;
        });
        return new(model, location, sink.Diagnostics);
    }

    /// <summary>Parses a class with [SingleTable], and the entities it includes.</summary>
    public static ParsedTable Table(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var table = (INamedTypeSymbol)context.TargetSymbol;
        var location = context.Attributes[0].Location(table.Location(Location.None));
        var compilation = context.SemanticModel.Compilation;
        var sink = new DiagnosticSink(compilation, location);
        var included = new List<IncludedEntity>();
        var header = Guarded(sink, table, location, () => new TableParser(table, sink, cancellation).Parse());
        if (header is not null)
        {
            var attributes = new MapsParser(compilation, table, sink).Parse();
            var entities = new IncludedParser(compilation, table, header, attributes, sink);
            included.AddRange(entities.Parse());
        }

        return new(header, location, included.ToEquatableArray(), sink.Diagnostics) { Members = Members(table).ToEquatableArray() };
    }

    private static IEnumerable<string> Members(INamedTypeSymbol table) => table.GetMembers()
        .Where(static member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
        .Select(static member => member is IMethodSymbol method
            ? $"{method.Name}({string.Join(", ", method.Parameters.Select(static parameter => parameter.Type.Qualified()))})"
            : member.Name);

    // What is wrong with them is reported once, at the table.
    internal static AttributeSource Given(Compilation compilation, INamedTypeSymbol table, Location location) =>
        new MapsParser(compilation, table, new DiagnosticSink(compilation, location)).Parse();

    internal static T? Guarded<T>(DiagnosticSink sink, INamedTypeSymbol symbol, Location location, Func<T?> parse)
        where T : class
    {
        try
        {
            return parse();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            sink.Report(InternalsRules.InternalError, location, symbol.Name, exception.GetType().Name, exception.Message);
            return null;
        }
    }
}
