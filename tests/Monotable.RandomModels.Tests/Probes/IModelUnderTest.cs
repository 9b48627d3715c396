namespace Monotable.RandomModels.Tests.Probes;

/// <summary>A model that was compiled.</summary>
public interface IModelUnderTest
{
    /// <summary>Makes the model's table on a provider.</summary>
    Table Open(IDynamoDbProvider provider);

    /// <summary>Makes a probe for each entity.</summary>
    IReadOnlyList<EntityProbe> Probes(Table table);
}
