using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>The SDK's descriptions of tables as the protocol's.</summary>
internal static partial class TableAnswers
{
    public static TableDescription Describe(Sdk.TableDescription table) => new()
    {
        TableName = table.TableName,
        TableArn = table.TableArn,
        TableId = table.TableId,
        TableStatus = Parse(ProtocolNames.TableStatus, table.TableStatus?.Value),
        AttributeDefinitions = [.. (table.AttributeDefinitions ?? []).Select(Attribute)],
        KeySchema = KeySchema(table.KeySchema),
        CreationDateTime = Time(table.CreationDateTime),
        ItemCount = table.ItemCount ?? 0,
        TableSizeBytes = table.TableSizeBytes ?? 0,
        ProvisionedThroughput = Throughput(table.ProvisionedThroughput),
        BillingModeSummary = table.BillingModeSummary is not { BillingMode: { } mode } billing
            ? null
            : new BillingModeSummary(Parse(ProtocolNames.BillingMode, mode.Value), Time(billing.LastUpdateToPayPerRequestDateTime)),
        LocalSecondaryIndexes = [.. (table.LocalSecondaryIndexes ?? []).Select(LocalIndex)],
        GlobalSecondaryIndexes = [.. (table.GlobalSecondaryIndexes ?? []).Select(GlobalIndex)],
        OnDemandThroughput = OnDemand(table.OnDemandThroughput),
        WarmThroughput = Warm(table.WarmThroughput),
        StreamSpecification = Stream(table.StreamSpecification),
        LatestStreamArn = table.LatestStreamArn,
        LatestStreamLabel = table.LatestStreamLabel,
        SSEDescription = Encryption(table.SSEDescription),
        TableClassSummary = Class(table.TableClassSummary),
        DeletionProtectionEnabled = table.DeletionProtectionEnabled ?? false,
    };

    public static TEnum Parse<TEnum>(EnumNames<TEnum> names, string? name)
        where TEnum : struct, Enum => names.TryParse(name, out var value) ? value : throw Unknown(name);

    private static LocalSecondaryIndexDescription LocalIndex(Sdk.LocalSecondaryIndexDescription index) => new()
    {
        IndexName = index.IndexName,
        KeySchema = KeySchema(index.KeySchema),
        Projection = Projection(index.Projection),
        IndexSizeBytes = index.IndexSizeBytes ?? 0,
        ItemCount = index.ItemCount ?? 0,
        IndexArn = index.IndexArn,
    };

    private static GlobalSecondaryIndexDescription GlobalIndex(Sdk.GlobalSecondaryIndexDescription index) => new()
    {
        IndexName = index.IndexName,
        KeySchema = KeySchema(index.KeySchema),
        Projection = Projection(index.Projection),
        IndexStatus = Parse(ProtocolNames.IndexStatus, index.IndexStatus?.Value),
        Backfilling = index.Backfilling,
        ProvisionedThroughput = Throughput(index.ProvisionedThroughput),
        OnDemandThroughput = OnDemand(index.OnDemandThroughput),
        WarmThroughput = Warm(index.WarmThroughput),
        IndexSizeBytes = index.IndexSizeBytes ?? 0,
        ItemCount = index.ItemCount ?? 0,
        IndexArn = index.IndexArn,
    };

    private static AttributeDefinition Attribute(Sdk.AttributeDefinition attribute) =>
        AttributeTypeExtensions.TryParseCode(attribute.AttributeType?.Value, out var type)
            ? new AttributeDefinition(attribute.AttributeName, type)
            : throw Unknown(attribute.AttributeType?.Value);

    private static KeySchemaElement[] KeySchema(List<Sdk.KeySchemaElement>? schema) =>
        [.. (schema ?? []).Select(static element =>
            new KeySchemaElement(element.AttributeName, Parse(ProtocolNames.KeyType, element.KeyType?.Value)))];

    private static Projection Projection(Sdk.Projection projection) => new(
        Parse(ProtocolNames.ProjectionType, projection.ProjectionType?.Value),
        projection.NonKeyAttributes is null or { Count: 0 } ? null : projection.NonKeyAttributes);

    private static ProvisionedThroughputDescription? Throughput(Sdk.ProvisionedThroughputDescription? throughput) => throughput is null
        ? null
        : new ProvisionedThroughputDescription(
            throughput.ReadCapacityUnits ?? 0,
            throughput.WriteCapacityUnits ?? 0,
            throughput.NumberOfDecreasesToday ?? 0,
            Time(throughput.LastIncreaseDateTime),
            Time(throughput.LastDecreaseDateTime));

    // The SDK gives local or unspecified times by configuration; an unspecified one is UTC, as the wire's epoch seconds are.
    private static DateTimeOffset? Time(DateTime? time) => time switch
    {
        null => null,
        { Kind: DateTimeKind.Local } local => new DateTimeOffset(local.ToUniversalTime()),
        { } utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
    };

    private static MonotableException Unknown(string? name) =>
        new($"The description of the table holds the value '{name}', which this version of Monotable does not know.");
}
