using System.Collections.Generic;

namespace Monotable.Generators.Model;

/// <summary>What is unique among an entity's items.</summary>
/// <param name="Name">Its name: a member's, or the one given.</param>
/// <param name="Partition">The partition key of the items that claim values.</param>
/// <param name="Sort">Their sort key, or null where the table has none.</param>
internal sealed record UniqueModel(string Name, TemplateModel Partition, TemplateModel? Sort)
{
    public IEnumerable<KeyPartModel> Parts => Partition.Parts;

    public IEnumerable<TemplateModel> Templates => Sort is null ? [Partition] : [Partition, Sort];
}
