using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.Model;

/// <summary>An entity's key in a secondary index: templates, or members that are key attributes themselves.</summary>
/// <param name="Index">The index.</param>
/// <param name="Name">The name of the query method and of <c>Set…</c>.</param>
/// <param name="Partition">The partition key's template; null on a local index and of a native key.</param>
/// <param name="Sort">The sort key's template, or null.</param>
/// <param name="NativePartition">The members of a native partition key.</param>
/// <param name="NativeSort">The members of a native sort key.</param>
/// <param name="When">The Boolean that says whether an item has the key, or null.</param>
internal sealed record IndexKeyModel(
    IndexHeader Index,
    string Name,
    TemplateModel? Partition,
    TemplateModel? Sort,
    EquatableArray<KeyPartModel> NativePartition,
    EquatableArray<KeyPartModel> NativeSort,
    KeyPartModel? When = null)
{
    public bool IsNative => NativePartition.Count + NativeSort.Count > 0;

    /// <summary>Whether a query returns whole entities, and not entries of the index.</summary>
    public bool HasQuery => Index.Projection == ProjectionKind.All;

    /// <summary>Whether the index holds an attribute that is no key of the table.</summary>
    public bool Holds(string attribute) =>
        HasQuery
        || Index.Include.Contains(attribute)
        || Templates.Any(template => template.Attribute == attribute)
        || NativePartition.Concat(NativeSort).Any(part => part.Root.Attribute == attribute);

    public IEnumerable<TemplateModel> Templates => new[] { Partition, Sort }.Where(static template => template is not null)!;

    /// <summary>What the key depends on: the distinct parts of the templates, and the condition.</summary>
    public IEnumerable<KeyPartModel> Parts => Templates.SelectMany(static template => template.Parts)
        .Concat(When is null ? [] : [When])
        .GroupBy(static part => part.Name)
        .Select(static group => group.First());

    /// <summary>The index's key attributes with their types, the partition key first.</summary>
    public IEnumerable<KeyAttribute> KeyAttributes(TemplateModel tablePartition)
    {
        if (Index.IsLocal)
        {
            yield return new(tablePartition.Attribute, tablePartition.Stored, false);
        }

        foreach (var part in NativePartition)
        {
            yield return new(part.Root.Attribute, part.Stored, false);
        }

        foreach (var part in NativeSort)
        {
            yield return new(part.Root.Attribute, part.Stored, true);
        }

        foreach (var template in Templates)
        {
            yield return new(template.Attribute, template.Stored, template.IsSort);
        }
    }
}
