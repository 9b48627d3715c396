using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Checks the definitions of indexes, whose key attributes are defined, and makes them.</summary>
internal static class IndexDefinitions
{
    public static IndexDefinition Local(LocalSecondaryIndex index, KeyShape tableKey, OrderedDictionary<string, AttributeDefinition> attributes)
    {
        KeySchemas.CheckPair(index.KeySchema);
        var hash = index.KeySchema[0].AttributeName;
        if (!string.Equals(hash, tableKey.Attributes[0].Name, StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexHash(index.IndexName, hash, tableKey.Attributes[0].Name));
        }

        if (index.KeySchema.Count < 2)
        {
            throw new DynamoDbValidationException(ServiceTexts.LocalIndexNeedsRange(index.IndexName));
        }

        return new(index.IndexName, isGlobal: false, KeySchemas.Shape(index.KeySchema, attributes), tableKey, Projections.Read(index.Projection));
    }

    /// <summary>Makes a global index without its throughput.</summary>
    public static IndexDefinition Global(GlobalSecondaryIndex index, KeyShape tableKey, OrderedDictionary<string, AttributeDefinition> attributes)
    {
        KeySchemas.CheckMulti(index.KeySchema);
        return new(index.IndexName, isGlobal: true, KeySchemas.Shape(index.KeySchema, attributes), tableKey, Projections.Read(index.Projection));
    }

    /// <summary>Checks all indexes of a table together: their names, and how much they project.</summary>
    public static void CheckTogether(ImmutableArray<IndexDefinition> indexes)
    {
        var twice = indexes.GroupBy(static index => index.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        if (twice is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexNameTwice(twice.Key));
        }

        if (indexes.Sum(static index => index.Projection.NonKeyAttributes?.Count ?? 0) > DynamoDbLimits.NonKeyAttributesPerTableMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.ProjectedMany(DynamoDbLimits.NonKeyAttributesPerTableMax));
        }
    }
}
