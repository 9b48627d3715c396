namespace Monotable.RandomModels.Tests.Models;

/// <summary>Makes models smaller.</summary>
internal static class ModelShrinker
{
    /// <summary>Gets the models that lack one thing of a model, the greatest things first.</summary>
    public static IEnumerable<ModelSpec> Smaller(ModelSpec model) => Without(model)
        .Concat(model.Entities.SelectMany(entity => Smaller(entity).Select(smaller => model.With(entity, smaller))));

    private static IEnumerable<ModelSpec> Without(ModelSpec model) => model.Entities.Count == 1
        ? []
        : model.Entities.Select(entity => new ModelSpec([.. model.Entities.Where(other => !ReferenceEquals(other, entity))]));

    private static IEnumerable<EntitySpec> Smaller(EntitySpec entity) =>
    [
        .. entity.Plain.Count > 0 ? [entity with { Plain = [] }] : Array.Empty<EntitySpec>(),
        .. entity.Indexes.Select(index => entity with { Indexes = [.. entity.Indexes.Where(other => other != index)] }),
        .. entity.Plain.Select(member => entity with { Plain = [.. entity.Plain.Where(other => other != member)] }),
        .. Places(entity.Partition).Select(place => entity with { Partition = entity.Partition.Without(place) }),
        .. Places(entity.Sort).Select(place => entity with { Sort = entity.Sort.Without(place) }),
    ];

    private static IEnumerable<int> Places(TemplateSpec template) => Enumerable.Range(0, template.Parts.Count);
}
