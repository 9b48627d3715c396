using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.CreateTable;

/// <summary>Checks a CreateTable and makes the table's definition.</summary>
internal static class CreateTableValidator
{
    public static TableDefinition Validate(EngineContext context, CreateTableRequest request)
    {
        var name = TableNameOf(context, request.TableName);
        var attributes = AttributeDefinitions.Read(request.AttributeDefinitions);
        var key = TableKey(request.KeySchema, attributes);
        var billing = request.BillingMode ?? BillingMode.Provisioned;
        var throughput = Throughputs.ForTable(billing, request.ProvisionedThroughput);
        var indexes = Indexes(request, key, attributes, billing);
        CheckAllUsed(attributes, key, indexes);
        var now = context.Options.TimeProvider.GetUtcNow();
        return new()
        {
            Name = name,
            Arn = context.Options.TableArn(name),
            Id = context.NextId().ToString(),
            Created = now,
            Key = key,
            Attributes = [.. attributes.Values],
            Indexes = indexes,
            BillingMode = billing,
            Throughput = throughput,
            OnDemandSince = billing == BillingMode.PayPerRequest ? now : null,
            IsProtected = request.DeletionProtectionEnabled ?? false,
        };
    }

    private static string TableNameOf(EngineContext context, string text)
    {
        var name = context.Reference(text, TextLayer.Older).Name;
        return name.Length switch
        {
            < DynamoDbLimits.TableNameLengthMin => throw OperationLayers.EnvelopedFault(ServiceTexts.TableNameShort(name)),
            > DynamoDbLimits.TableNameLengthMax =>
                throw OperationLayers.EnvelopedFault(ServiceTexts.TableNameLong(name, DynamoDbLimits.TableNameLengthMax)),
            _ => name,
        };
    }

    private static KeyShape TableKey(IReadOnlyList<KeySchemaElement> schema, OrderedDictionary<string, AttributeDefinition> attributes)
    {
        if (schema.Count > 2)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeySchemaTooBig);
        }

        KeySchemas.CheckPair(schema);
        return KeySchemas.Shape(schema, attributes);
    }

    private static ImmutableArray<IndexDefinition> Indexes(
        CreateTableRequest request, KeyShape key, OrderedDictionary<string, AttributeDefinition> attributes, BillingMode billing)
    {
        if (request.LocalSecondaryIndexes.Count > DynamoDbLimits.LocalIndexesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexesMany(DynamoDbLimits.LocalIndexesMax));
        }

        if (request.GlobalSecondaryIndexes.Count > DynamoDbLimits.GlobalIndexesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.GlobalIndexesMany(DynamoDbLimits.GlobalIndexesMax));
        }

        ImmutableArray<IndexDefinition> indexes =
        [
            .. request.LocalSecondaryIndexes.Select(index => IndexDefinitions.Local(index, key, attributes)),
            .. request.GlobalSecondaryIndexes.Select(index => IndexDefinitions.Global(index, key, attributes, billing)),
        ];
        IndexDefinitions.CheckTogether(indexes);
        return indexes;
    }

    private static void CheckAllUsed(
        OrderedDictionary<string, AttributeDefinition> attributes, KeyShape key, ImmutableArray<IndexDefinition> indexes)
    {
        if (attributes.Keys.Any(name => !key.Contains(name) && !indexes.Any(index => index.Key.Contains(name))))
        {
            throw new DynamoDbValidationException(ServiceTexts.AttributesUnused);
        }
    }
}
