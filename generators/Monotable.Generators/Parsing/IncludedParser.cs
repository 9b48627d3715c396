using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;
using Monotable.Generators.Pipeline;

namespace Monotable.Generators.Parsing;

/// <summary>Parses the entities that a table class takes in: those of [Includes], and those that it declares itself with [Maps].</summary>
internal sealed class IncludedParser(
    Compilation compilation, INamedTypeSymbol table, TableHeader header, AttributeSource attributes, DiagnosticSink sink)
{
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Parses the entities; what is wrong with one is reported at the attribute that takes it in.</summary>
    public IEnumerable<IncludedEntity> Parse() => table.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.MetadataName() is WellKnown.Includes or WellKnown.Maps)
        .SelectMany(Parse);

    private IEnumerable<IncludedEntity> Parse(AttributeData attribute)
    {
        var location = attribute.Location(table.Location(Location.None));
        var type = attribute.AttributeClass!.TypeArguments[0];
        var isMapped = attribute.AttributeClass.MetadataName() == WellKnown.Maps;
        var marked = type.AttributeOf(WellKnown.Entity) ?? type.AttributeOf(WellKnown.EntityOfTable);
        if (isMapped && marked is not null)
        {
            // Reported where the attributes of the table class are read.
            return [];
        }

        var declaration = isMapped ? attribute : marked;
        if (type is not INamedTypeSymbol entity || declaration is null)
        {
            sink.Report(TablesRules.IncludedNotEntity, location, table.Name, type.Name);
            return [];
        }

        var isOwn = declaration.AttributeClass?.MetadataName() == WellKnown.EntityOfTable
            && SymbolEqualityComparer.Default.Equals(declaration.AttributeClass.TypeArguments[0], table);
        if (!_seen.Add(entity) || isOwn)
        {
            sink.Report(TablesRules.EntityIncludedTwice, location, table.Name, entity.Name);
            return [];
        }

        // One wrong entity must not take the others with it, so each has a sink of its own.
        var own = new DiagnosticSink(compilation, location);
        var models = Transforms.Guarded(
            own, entity, location, () => new FamilyParser(compilation, own, location, attributes).Parse(entity, declaration, header, table));
        foreach (var diagnostic in own.Diagnostics)
        {
            sink.Add(diagnostic);
        }

        return (models ?? []).Select(model => new IncludedEntity(model, location));
    }
}
