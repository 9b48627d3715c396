using System.Threading;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;
using Monotable.Generators.Pipeline;

namespace Monotable.Generators.Parsing;

/// <summary>The transform of projections: an entity is parsed again for each of its own.</summary>
internal static class ProjectionTransform
{
    /// <summary>Parses a class with [ProjectionOf&lt;TEntity&gt;].</summary>
    public static ParsedProjection Projection(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var projection = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var location = attribute.Location(projection.Location(Location.None));
        var compilation = context.SemanticModel.Compilation;
        var sink = new DiagnosticSink(compilation, location);
        var model = Transforms.Guarded(sink, projection, location, () =>
        {
            var parser = new ProjectionParser(sink, projection, location);
            var named = ProjectionParser.NamedTable(attribute);
            var given = named is null ? new AttributeSource() : Transforms.Given(compilation, named, location);
            if (!parser.CheckUsable()
                || parser.EntityOf(attribute, given) is not { } found
                || parser.TableOf(named, found.Declaration) is not { } table)
            {
                return null;
            }

            // What is wrong with table or entity is reported once, there.
            var quiet = new DiagnosticSink(compilation, location);
            if (new TableParser(table, quiet, cancellation).Parse() is not { } header)
            {
                return null;
            }

            var entities = new EntityParser(compilation, quiet, location, Transforms.Given(compilation, table, location));
            return entities.Parse(found.Entity, EntityDeclaration.Of(found.Declaration, found.Entity, location), header, table) is { } entity
                ? parser.Parse(entity, entities.Scope.ReportingTo(sink))
                : null;
        });
        return new(model, sink.Diagnostics);
    }
}
