using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.CreateTable;

/// <summary>Checks a CreateTable and makes the table's definition.</summary>
internal static class CreateTableValidator
{
    public static TableDefinition Validate(EngineContext context, CreateTableRequest request, DateTimeOffset now)
    {
        var options = context.Options;
        var name = TableNames.ReadNew(context, request.TableName);
        CheckConstraints(request, name);
        Tags.Check(request.Tags);
        var billing = request.BillingMode ?? BillingMode.Provisioned;
        var throughput = Throughputs.OfNewTable(billing, request.ProvisionedThroughput, options.Region);
        var attributes = AttributeDefinitions.Read(request.AttributeDefinitions);
        var key = TableKey(request.KeySchema, attributes, request);
        var indexes = Indexes(request, key, attributes, billing, options.Region);
        return new()
        {
            Name = name,
            Arn = options.TableArn(name),
            Id = context.NextId().ToString(),
            Created = now,
            Key = key,
            Attributes = AttributeDefinitions.Sorted(attributes.Values),
            Indexes = indexes,
            BillingMode = billing,
            Throughput = throughput,
            OnDemandMaximum = OnDemandMaximums.OfNew(billing, request.OnDemandThroughput, index: null),
            Warm = WarmThroughputs.OfNew(billing, throughput, request.WarmThroughput, index: null),
            OnDemandSince = billing == BillingMode.PayPerRequest ? now : null,
            IsProtected = request.DeletionProtectionEnabled ?? false,
            TableClass = request.TableClass is { } tableClass ? new(tableClass) : null,
            Encryption = Encryptions.OfNewTable(request.SSESpecification, options),
            Stream = StreamSettings.OfNewTable(
                request.StreamSpecification, options.TableArn(name), now, context.Storage.Current.LastClosedStreamOf(name)),
            Tags = Tags.Add(Tags.None, request.Tags),
            Stage = TableStage.Creating,
            StageDue = now + options.Timings.TableCreation,
        };
    }

    private static void CheckConstraints(CreateTableRequest request, string name)
    {
        var faults = new ConstraintFaults(request.Faults);
        faults.Name("tableName", name);
        faults.Attributes(request.AttributeDefinitions);
        faults.KeyPair("keySchema", request.KeySchema);
        faults.Throughput("provisionedThroughput", request.ProvisionedThroughput);
        faults.Tags(request.Tags);
        for (var i = 0; i < request.LocalSecondaryIndexes.Count; i++)
        {
            faults.LocalIndex($"localSecondaryIndexes.{i + 1}.member", request.LocalSecondaryIndexes[i]);
        }

        for (var i = 0; i < request.GlobalSecondaryIndexes.Count; i++)
        {
            faults.GlobalIndex($"globalSecondaryIndexes.{i + 1}.member", request.GlobalSecondaryIndexes[i]);
        }

        faults.ThrowIfAny();
        if (RequestFaults.Find(request.Faults, "tableClass") is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.TableClassUnknown);
        }
    }

    private static KeyShape TableKey(
        IReadOnlyList<KeySchemaElement> schema, OrderedDictionary<string, AttributeDefinition> attributes, CreateTableRequest request)
    {
        AttributeDefinitions.CheckTableKey(attributes, schema);
        KeySchemas.CheckPair(schema);
        EmptyLists.Check(request.Faults, "localSecondaryIndexes");
        EmptyLists.Check(request.Faults, "globalSecondaryIndexes");
        AttributeDefinitions.CheckExact(attributes, request);
        return KeySchemas.Shape(schema, attributes);
    }

    private static ImmutableArray<IndexDefinition> Indexes(
        CreateTableRequest request,
        KeyShape key,
        OrderedDictionary<string, AttributeDefinition> attributes,
        BillingMode billing,
        string region)
    {
        if (request.LocalSecondaryIndexes.Count > 0 && key.Count == 1)
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexWithoutSortKey);
        }

        ImmutableArray<IndexDefinition> indexes =
        [
            .. request.LocalSecondaryIndexes.Select(index => IndexDefinitions.Local(index, key, attributes)),
            .. request.GlobalSecondaryIndexes.Select(index => GlobalIndex(index, key, attributes, billing, region)),
        ];
        if (request.LocalSecondaryIndexes.Count > DynamoDbLimits.LocalIndexesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexesMany(DynamoDbLimits.LocalIndexesMax));
        }

        if (request.GlobalSecondaryIndexes.Count > DynamoDbLimits.GlobalIndexesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.GlobalIndexesMany(DynamoDbLimits.GlobalIndexesMax));
        }

        IndexDefinitions.CheckTogether(indexes);
        return indexes;
    }

    private static IndexDefinition GlobalIndex(
        GlobalSecondaryIndex index,
        KeyShape key,
        OrderedDictionary<string, AttributeDefinition> attributes,
        BillingMode billing,
        string region)
    {
        var definition = IndexDefinitions.Global(index, key, attributes);
        var throughput = Throughputs.OfNewTablesIndex(billing, index.IndexName, index.ProvisionedThroughput, region);
        return definition with
        {
            Throughput = throughput,
            OnDemandMaximum = OnDemandMaximums.OfNew(billing, index.OnDemandThroughput, index.IndexName),
            Warm = WarmThroughputs.OfNew(billing, throughput, index.WarmThroughput, index.IndexName),
        };
    }
}
