using System.Globalization;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Gathers the members of a request that break a constraint of the service's model: it answers them all at once.</summary>
internal sealed class ConstraintFaults
{
    private const int NameLengthMin = DynamoDbLimits.TableNameLengthMin;
    private const int NameLengthMax = DynamoDbLimits.TableNameLengthMax;
    private const int ProjectedMax = DynamoDbLimits.NonKeyAttributesPerIndexMax;

    private readonly List<string> _texts = [];

    public void AddIf(bool isBroken, string text)
    {
        if (isBroken)
        {
            _texts.Add(text);
        }
    }

    /// <summary>Checks the length of a text.</summary>
    public void Length(string path, string value, int lengthMin, int lengthMax)
    {
        AddIf(value.Length < lengthMin, ServiceTexts.LengthAtLeast(path, value, lengthMin));
        AddIf(value.Length > lengthMax, ServiceTexts.LengthAtMost(path, value, lengthMax));
    }

    /// <summary>Checks a number.</summary>
    public void Range(string path, int value, int min, int max)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        AddIf(value < min, ServiceTexts.ValueTooSmall(text, path, min));
        AddIf(value > max, ServiceTexts.ValueTooLarge(text, path, max));
    }

    /// <summary>Checks the length and the characters of a name of a table or index.</summary>
    public void Name(string path, string value)
    {
        Length(path, value, NameLengthMin, NameLengthMax);
        AddIf(!TableReference.IsName(value), ServiceTexts.NamePattern(path, value));
    }

    public void Throughput(string path, ProvisionedThroughput? throughput)
    {
        AddIf(
            throughput?.ReadCapacityUnits < 1,
            ServiceTexts.ThroughputTooSmall($"{path}.readCapacityUnits", throughput?.ReadCapacityUnits ?? 0));
        AddIf(
            throughput?.WriteCapacityUnits < 1,
            ServiceTexts.ThroughputTooSmall($"{path}.writeCapacityUnits", throughput?.WriteCapacityUnits ?? 0));
    }

    public void Attributes(IReadOnlyList<AttributeDefinition> definitions)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var (name, type) = (definitions[i].AttributeName, definitions[i].AttributeType);
            var path = $"attributeDefinitions.{i + 1}.member";
            Length($"{path}.attributeName", name, 1, DynamoDbLimits.KeyAttributeNameBytesMax);
            AddIf(!AttributeOrder.IsOrdered(type), ServiceTexts.KeyAttributeTypeInvalid($"{path}.attributeType", type.ToCode()));
        }
    }

    /// <summary>Checks a key of one partition key and at most one sort key.</summary>
    public void KeyPair(string path, IReadOnlyList<KeySchemaElement> schema)
    {
        AddIf(schema.Count == 0, ServiceTexts.LengthAtLeast(path, "[]", 1));
        AddIf(schema.Count > 2, ServiceTexts.LengthAtMost(path, Spell(schema), 2));
        KeyNames(path, schema);
    }

    public void GlobalIndex(string path, GlobalSecondaryIndex index)
    {
        Name($"{path}.indexName", index.IndexName);
        AddIf(index.KeySchema.Count == 0, ServiceTexts.LengthAtLeast($"{path}.keySchema", "[]", 1));
        KeyNames($"{path}.keySchema", index.KeySchema);
        Projection(path, index.Projection);
        Throughput($"{path}.provisionedThroughput", index.ProvisionedThroughput);
    }

    public void LocalIndex(string path, LocalSecondaryIndex index)
    {
        Name($"{path}.indexName", index.IndexName);
        KeyPair($"{path}.keySchema", index.KeySchema);
        Projection(path, index.Projection);
    }

    /// <summary>Throws what was gathered.</summary>
    /// <exception cref="DynamoDbValidationException">There were faults.</exception>
    public void ThrowIfAny()
    {
        if (_texts.Count > 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.ConstraintFaults(_texts));
        }
    }

    private static string Spell(IEnumerable<KeySchemaElement> schema) => "[" + string.Join(
        ", ",
        schema.Select(static element =>
            $"KeySchemaElement(attributeName={element.AttributeName}, keyType={(element.KeyType == KeyType.Hash ? "HASH" : "RANGE")})")) + "]";

    private void KeyNames(string path, IReadOnlyList<KeySchemaElement> schema)
    {
        for (var i = 0; i < schema.Count; i++)
        {
            Length($"{path}.{i + 1}.member.attributeName", schema[i].AttributeName, 1, DynamoDbLimits.KeyAttributeNameBytesMax);
        }
    }

    private void Projection(string path, Projection projection)
    {
        if (projection.NonKeyAttributes is not { } names)
        {
            return;
        }

        path += ".projection.nonKeyAttributes";
        var text = $"[{string.Join(", ", names)}]";
        AddIf(names.Count == 0, ServiceTexts.LengthAtLeast(path, text, 1));
        AddIf(names.Count > ProjectedMax, ServiceTexts.LengthAtMost(path, text, ProjectedMax));
        for (var i = 0; i < names.Count; i++)
        {
            Length($"{path}.{i + 1}.member", names[i], 1, DynamoDbLimits.KeyAttributeNameBytesMax);
        }
    }
}
