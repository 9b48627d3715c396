namespace Monotable.Generators.Pipeline;

/// <summary>The names of the pipelines' stages, for tests of caching.</summary>
internal static class TrackingNames
{
    public const string Entities = nameof(Entities);
    public const string Tables = nameof(Tables);
    public const string EntityModels = nameof(EntityModels);
    public const string IncludedModels = nameof(IncludedModels);
    public const string EntityHeaders = nameof(EntityHeaders);
    public const string Refused = nameof(Refused);
    public const string KeySpace = nameof(KeySpace);
    public const string TableFacts = nameof(TableFacts);
    public const string TableModels = nameof(TableModels);
    public const string ItemEntities = nameof(ItemEntities);
    public const string ItemsModels = nameof(ItemsModels);
    public const string Collections = nameof(Collections);
    public const string CollectionPlans = nameof(CollectionPlans);
    public const string Projections = nameof(Projections);
    public const string ProjectionModels = nameof(ProjectionModels);
    public const string EntityOutputs = nameof(EntityOutputs);
    public const string IncludedOutputs = nameof(IncludedOutputs);
}
