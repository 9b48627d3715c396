using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Checks the definitions of indexes and makes them.</summary>
internal static class IndexDefinitions
{
    public static IndexDefinition Local(LocalSecondaryIndex index, KeyShape tableKey, OrderedDictionary<string, AttributeDefinition> attributes)
    {
        CheckName(index.IndexName);
        if (tableKey.Count == 1)
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexWithoutSortKey);
        }

        KeySchemas.CheckPair(index.KeySchema);
        if (index.KeySchema.Count != 2)
        {
            throw new DynamoDbValidationException(
                index.KeySchema.Count > 2 ? ServiceTexts.KeySchemaTooBig : ServiceTexts.LocalIndexNeedsRange);
        }

        if (!string.Equals(index.KeySchema[0].AttributeName, tableKey.Attributes[0].Name, StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexHash);
        }

        CheckProjection(index.Projection);
        return new(index.IndexName, isGlobal: false, KeySchemas.Shape(index.KeySchema, attributes), tableKey, index.Projection);
    }

    public static IndexDefinition Global(
        GlobalSecondaryIndex index, KeyShape tableKey, OrderedDictionary<string, AttributeDefinition> attributes, BillingMode billing)
    {
        CheckName(index.IndexName);
        KeySchemas.CheckMulti(index.IndexName, index.KeySchema);
        CheckProjection(index.Projection);
        return new(index.IndexName, isGlobal: true, KeySchemas.Shape(index.KeySchema, attributes), tableKey, index.Projection)
        {
            Throughput = Throughputs.ForIndex(billing, index.ProvisionedThroughput),
        };
    }

    /// <summary>Checks all indexes of a table together: their names, and how much they project.</summary>
    public static void CheckTogether(ImmutableArray<IndexDefinition> indexes)
    {
        foreach (var twice in indexes.GroupBy(static index => index.Name, StringComparer.Ordinal).Where(static group => group.Count() > 1))
        {
            throw new DynamoDbValidationException(
                twice.All(static index => index.IsGlobal) ? ServiceTexts.GlobalIndexTwice
                : twice.Any(static index => index.IsGlobal) ? ServiceTexts.IndexNameTwice + twice.Key
                : ServiceTexts.LocalIndexTwice);
        }

        if (indexes.Sum(static index => index.Projection.NonKeyAttributes?.Count ?? 0) > DynamoDbLimits.NonKeyAttributesPerTableMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.ProjectedMany(DynamoDbLimits.NonKeyAttributesPerTableMax));
        }
    }

    private static void CheckName(string name)
    {
        if (name.Length is < DynamoDbLimits.TableNameLengthMin or > DynamoDbLimits.TableNameLengthMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.IndexNameLength(name));
        }

        if (!TableReference.IsName(name))
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.IndexName(name));
        }
    }

    private static void CheckProjection(Projection projection)
    {
        var names = projection.NonKeyAttributes ?? [];
        if (projection.ProjectionType != ProjectionType.Include)
        {
            if (names.Count > 0)
            {
                throw new DynamoDbValidationException(ServiceTexts.ProjectionNotInclude);
            }

            return;
        }

        if (names.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.ProjectionIncludeNothing);
        }

        if (names.Count > DynamoDbLimits.NonKeyAttributesPerIndexMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.ProjectedPerIndexMany(DynamoDbLimits.NonKeyAttributesPerIndexMax));
        }

        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
        {
            throw new DynamoDbValidationException(ServiceTexts.AttributeTwice);
        }
    }
}
