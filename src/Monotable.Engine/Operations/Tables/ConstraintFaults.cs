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

    // The service's model does not demand it: it is missed later, with a text of its own.
    private const string LateMember = ".projection.projectionType";

    // The sets as the service's texts list them.
    private static readonly Dictionary<string, string> ValueSets = new(StringComparer.Ordinal)
    {
        ["attributeType"] = "[B, N, S]",
        ["keyType"] = "[HASH, RANGE]",
        ["projectionType"] = "[ALL, INCLUDE, KEYS_ONLY]",
        ["billingMode"] = "[PROVISIONED, PAY_PER_REQUEST]",
        ["streamViewType"] = "[NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES, KEYS_ONLY]",
        ["sSEType"] = "[AES256, KMS]",
        ["shardIteratorType"] = "[AFTER_SEQUENCE_NUMBER, LATEST, AT_SEQUENCE_NUMBER, TRIM_HORIZON]",
        ["shardFilter.type"] = "[CHILD_SHARDS]",
    };

    private readonly List<string> _texts = [];

    /// <summary>Begins with what of the request's JSON could not be read: members that are missing, and values that are not known.</summary>
    public ConstraintFaults(RequestFaults? faults = null)
    {
        foreach (var fault in faults is null ? [] : faults.All)
        {
            if (fault.Kind == RequestFaultKind.Missing)
            {
                AddIf(!fault.Path.EndsWith(LateMember, StringComparison.Ordinal), ServiceTexts.MemberMissing(fault.Path));
            }
            else if (ValueSets.TryGetValue(fault.Path, out var values)
                || ValueSets.TryGetValue(fault.Path[(fault.Path.LastIndexOf('.') + 1)..], out values))
            {
                _texts.Add(ServiceTexts.MemberValue(fault.Path, fault.Text, values));
            }
        }
    }

    public void AddIf(bool isBroken, string text)
    {
        if (isBroken)
        {
            _texts.Add(text);
        }
    }

    /// <summary>Checks the length of a text.</summary>
    public void Length(string path, string? value, int lengthMin, int lengthMax)
    {
        if (value is null)
        {
            return;
        }

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
    public void Name(string path, string? value)
    {
        Length(path, value, NameLengthMin, NameLengthMax);
        if (value is { Length: > 0 })
        {
            AddIf(!TableReference.IsName(value), ServiceTexts.NamePattern(path, value));
        }
    }

    /// <summary>Checks a parameter that names a table, by name or ARN.</summary>
    public void TableParameter(string path, string? value)
    {
        Length(path, value, 1, DynamoDbLimits.TableNameParameterLengthMax);
        if (value is { Length: > 0 and <= DynamoDbLimits.TableNameParameterLengthMax } && !TableReference.IsArn(value))
        {
            AddIf(!TableReference.IsName(value), ServiceTexts.NamePattern(path, value));
        }
    }

    /// <summary>Checks the lengths of the texts in a list: the service names the list, not the member.</summary>
    public void Lengths(string path, IReadOnlyList<string>? values, int lengthMin, int lengthMax) => AddIf(
        values?.Any(value => value.Length < lengthMin || value.Length > lengthMax) == true,
        ServiceTexts.LengthsBetween(path, Spell(values ?? []), lengthMin, lengthMax));

    public void Tags(IReadOnlyList<Tag>? tags)
    {
        for (var i = 0; i < tags?.Count; i++)
        {
            var path = $"tags.{i + 1}.member";
            AddIf(tags[i].Key is null, ServiceTexts.MemberMissing($"{path}.key"));
            Length($"{path}.key", tags[i].Key, 1, DynamoDbLimits.TagKeyLengthMax);
            AddIf(tags[i].Value is null, ServiceTexts.MemberMissing($"{path}.value"));
            Length($"{path}.value", tags[i].Value, 0, DynamoDbLimits.TagValueLengthMax);
        }
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

    public void Attributes(IReadOnlyList<AttributeDefinition>? definitions)
    {
        for (var i = 0; i < definitions?.Count; i++)
        {
            var (name, type) = (definitions[i].AttributeName, definitions[i].AttributeType);
            var path = $"attributeDefinitions.{i + 1}.member";
            Length($"{path}.attributeName", name, 1, DynamoDbLimits.KeyAttributeNameBytesMax);
            if (type != AttributeType.None && !AttributeOrder.IsOrdered(type))
            {
                _texts.Add(ServiceTexts.MemberValue($"{path}.attributeType", type.ToCode(), ValueSets["attributeType"]));
            }
        }
    }

    /// <summary>Checks a key of one partition key and at most one sort key.</summary>
    public void KeyPair(string path, IReadOnlyList<KeySchemaElement>? schema)
    {
        KeyNames(path, schema);
        if (schema?.Count > 2)
        {
            _texts.Add(ServiceTexts.LengthAtMost(path, Spell(schema), 2));
        }
    }

    public void GlobalIndex(string path, GlobalSecondaryIndex index)
    {
        Name($"{path}.indexName", index.IndexName);
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

    private static string Spell(IEnumerable<string> texts) => $"[{string.Join(", ", texts)}]";

    private static string Spell(IEnumerable<KeySchemaElement> schema) => "[" + string.Join(
        ", ",
        schema.Select(static element =>
            $"KeySchemaElement(attributeName={element.AttributeName}, keyType={(element.KeyType == KeyType.Hash ? "HASH" : "RANGE")})")) + "]";

    private void KeyNames(string path, IReadOnlyList<KeySchemaElement>? schema)
    {
        AddIf(schema is [], ServiceTexts.LengthAtLeast(path, "[]", 1));
        for (var i = 0; i < schema?.Count; i++)
        {
            Length($"{path}.{i + 1}.member.attributeName", schema[i].AttributeName, 1, DynamoDbLimits.KeyAttributeNameBytesMax);
        }
    }

    private void Projection(string path, Projection? projection)
    {
        if (projection?.NonKeyAttributes is not { } names)
        {
            return;
        }

        path += ".projection.nonKeyAttributes";
        var text = Spell(names);
        AddIf(names.Count == 0, ServiceTexts.LengthAtLeast(path, text, 1));
        AddIf(names.Count > ProjectedMax, ServiceTexts.LengthAtMost(path, text, ProjectedMax));
        Lengths(path, names, 1, DynamoDbLimits.KeyAttributeNameBytesMax);
    }
}
