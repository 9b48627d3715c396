using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>The parts of table requests in the SDK's types.</summary>
internal static class TableRequests
{
    /// <summary>Maps a list; an empty one is left out, since the service refuses it.</summary>
    public static List<TSdk>? ListUnlessEmpty<T, TSdk>(IReadOnlyList<T> values, Func<T, TSdk> map) =>
        values.Count == 0 ? null : [.. values.Select(map)];

    public static List<Sdk.AttributeDefinition> Attributes(IReadOnlyList<AttributeDefinition> attributes) =>
        [.. attributes.Select(static attribute => new Sdk.AttributeDefinition
        {
            AttributeName = attribute.AttributeName,
            AttributeType = attribute.AttributeType.ToCode(),
        })];

    public static List<Sdk.KeySchemaElement> KeySchema(IReadOnlyList<KeySchemaElement> schema) =>
        [.. schema.Select(static element => new Sdk.KeySchemaElement
        {
            AttributeName = element.AttributeName,
            KeyType = ProtocolNames.KeyType[element.KeyType],
        })];

    public static Sdk.ProvisionedThroughput? Throughput(ProvisionedThroughput? throughput) => throughput is null
        ? null
        : new Sdk.ProvisionedThroughput
        {
            ReadCapacityUnits = throughput.ReadCapacityUnits,
            WriteCapacityUnits = throughput.WriteCapacityUnits,
        };

    public static Sdk.LocalSecondaryIndex LocalIndex(LocalSecondaryIndex index) => new()
    {
        IndexName = index.IndexName,
        KeySchema = KeySchema(index.KeySchema),
        Projection = Projection(index.Projection),
    };

    public static Sdk.GlobalSecondaryIndex GlobalIndex(GlobalSecondaryIndex index) => new()
    {
        IndexName = index.IndexName,
        KeySchema = KeySchema(index.KeySchema),
        Projection = Projection(index.Projection),
        ProvisionedThroughput = Throughput(index.ProvisionedThroughput),
    };

    public static Sdk.GlobalSecondaryIndexUpdate IndexUpdate(GlobalSecondaryIndexUpdate update) => new()
    {
        Create = update.Create is not { } index
            ? null
            : new Sdk.CreateGlobalSecondaryIndexAction
            {
                IndexName = index.IndexName,
                KeySchema = KeySchema(index.KeySchema),
                Projection = Projection(index.Projection),
                ProvisionedThroughput = Throughput(index.ProvisionedThroughput),
            },
        Update = update.Update is not { } change
            ? null
            : new Sdk.UpdateGlobalSecondaryIndexAction
            {
                IndexName = change.IndexName,
                ProvisionedThroughput = Throughput(change.ProvisionedThroughput),
            },
        Delete = update.Delete is not { } name ? null : new Sdk.DeleteGlobalSecondaryIndexAction { IndexName = name },
    };

    private static Sdk.Projection Projection(Projection projection) => new()
    {
        ProjectionType = ProtocolNames.ProjectionType[projection.ProjectionType],
        NonKeyAttributes = projection.NonKeyAttributes is null ? null : [.. projection.NonKeyAttributes],
    };
}
