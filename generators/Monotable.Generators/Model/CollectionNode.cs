using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.Model;

/// <summary>An item collection, or a nested one.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Type">The class, qualified.</param>
/// <param name="Parameters">The constructor's parameters.</param>
internal sealed record CollectionNode(string Name, string Type, EquatableArray<CollectionParameter> Parameters)
{
    /// <summary>The entities of this and all nested collections; those with several places several times.</summary>
    public IEnumerable<string> Entities => Parameters.SelectMany(static parameter => parameter.Nested is { } nested
        ? nested.Entities
        : parameter.IsRest ? [] : [parameter.Entity]);

    /// <summary>Gets the entity that begins each collection of a list.</summary>
    public string? Head => Parameters.FirstOrDefault() is { Count: ParameterCount.One, Nested: null, IsRest: false } first ? first.Entity : null;

    /// <summary>This and all nested collections, each once.</summary>
    public IEnumerable<CollectionNode> All =>
        new[] { this }.Concat(Parameters.Where(static parameter => parameter.Nested is not null).SelectMany(static p => p.Nested!.All)).Distinct();
}
