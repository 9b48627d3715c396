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

    public static Sdk.OnDemandThroughput? OnDemand(OnDemandThroughput? throughput) => throughput is null
        ? null
        : new Sdk.OnDemandThroughput
        {
            MaxReadRequestUnits = throughput.MaxReadRequestUnits,
            MaxWriteRequestUnits = throughput.MaxWriteRequestUnits,
        };

    public static Sdk.WarmThroughput? Warm(WarmThroughput? throughput) => throughput is null
        ? null
        : new Sdk.WarmThroughput
        {
            ReadUnitsPerSecond = throughput.ReadUnitsPerSecond,
            WriteUnitsPerSecond = throughput.WriteUnitsPerSecond,
        };

    public static Sdk.StreamSpecification? Stream(StreamSpecification? stream) => stream is null
        ? null
        : new Sdk.StreamSpecification
        {
            StreamEnabled = stream.StreamEnabled,
            StreamViewType = stream.StreamViewType is { } view ? ProtocolNames.StreamViewType[view] : null,
        };

    public static Sdk.SSESpecification? Encryption(SSESpecification? encryption) => encryption is null
        ? null
        : new Sdk.SSESpecification
        {
            Enabled = encryption.Enabled,
            SSEType = encryption.SSEType is { } type ? ProtocolNames.SSEType[type] : null,
            KMSMasterKeyId = encryption.KMSMasterKeyId,
        };

    public static List<Sdk.Tag> Tags(IReadOnlyList<Tag> tags) => [.. tags.Select(static tag => new Sdk.Tag { Key = tag.Key, Value = tag.Value })];

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
        OnDemandThroughput = OnDemand(index.OnDemandThroughput),
        WarmThroughput = Warm(index.WarmThroughput),
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
                OnDemandThroughput = OnDemand(index.OnDemandThroughput),
                WarmThroughput = Warm(index.WarmThroughput),
            },
        Update = update.Update is not { } change
            ? null
            : new Sdk.UpdateGlobalSecondaryIndexAction
            {
                IndexName = change.IndexName,
                ProvisionedThroughput = Throughput(change.ProvisionedThroughput),
                OnDemandThroughput = OnDemand(change.OnDemandThroughput),
                WarmThroughput = Warm(change.WarmThroughput),
            },
        Delete = update.Delete is not { } name ? null : new Sdk.DeleteGlobalSecondaryIndexAction { IndexName = name },
    };

    private static Sdk.Projection Projection(Projection projection) => new()
    {
        ProjectionType = ProtocolNames.ProjectionType[projection.ProjectionType],
        NonKeyAttributes = projection.NonKeyAttributes is null ? null : [.. projection.NonKeyAttributes],
    };
}
