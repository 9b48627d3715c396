using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>
/// Entities whose items lie between one another on purpose: an item collection reads them together, and puts them under their heads.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="Entities">The entities, qualified.</param>
internal sealed record Nesting(string Table, string Index, EquatableArray<string> Entities)
{
    /// <summary>The nestings of a collection: its lists of collections.</summary>
    public static IEnumerable<Nesting> Of(CollectionModel collection) => collection.Root.All
        .SelectMany(static node => node.Parameters)
        .Where(static parameter => parameter is { Count: ParameterCount.Many, Nested: not null })
        .Select(parameter => new Nesting(collection.Table.Type, collection.Index, parameter.Nested!.Entities.Distinct().ToEquatableArray()));

    public bool Holds(string table, string index, string entity) => Table == table && Index == index && Entities.Contains(entity);
}
