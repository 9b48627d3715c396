using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>A table's keys and indexes.</summary>
/// <param name="Table">The keys of the table itself.</param>
/// <param name="Indexes">Its indexes.</param>
/// <param name="KeyTypes">The type of each key attribute, of the table and the indexes.</param>
internal sealed record ScriptSchema(IndexShape Table, ImmutableArray<IndexShape> Indexes, ImmutableSortedDictionary<string, AttributeType> KeyTypes)
{
    public IEnumerable<IndexShape> Shapes => Indexes.Prepend(Table);

    public IEnumerable<string> TableKeys => KeysOf(Table);

    /// <summary>Makes schemas with an index less.</summary>
    public IEnumerable<ScriptSchema> Simpler() => Indexes.Select(index => this with { Indexes = Indexes.Remove(index) });

    public CreateTableRequest ToRequest(string tableName)
    {
        var used = Shapes.SelectMany(KeysOf).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            TableName = tableName,
            AttributeDefinitions = [.. KeyTypes.Where(key => used.Contains(key.Key)).Select(key => new AttributeDefinition(key.Key, key.Value))],
            KeySchema = KeySchema(Table),
            BillingMode = BillingMode.PayPerRequest,
            GlobalSecondaryIndexes =
            [
                .. Indexes.Where(index => index.IsGlobal).Select(index => new GlobalSecondaryIndex
                {
                    IndexName = index.Name!,
                    KeySchema = KeySchema(index),
                    Projection = Projection(index),
                }),
            ],
            LocalSecondaryIndexes =
            [
                .. Indexes.Where(index => !index.IsGlobal).Select(index => new LocalSecondaryIndex
                {
                    IndexName = index.Name!,
                    KeySchema = KeySchema(index),
                    Projection = Projection(index),
                }),
            ],
        };
    }

    public override string ToString() =>
        $"table {Describe(Table)}"
        + string.Concat(Indexes.Select(index => $", {(index.IsGlobal ? "global" : "local")} {index.Name} {Describe(index)}"));

    private static IEnumerable<string> KeysOf(IndexShape shape) => shape.Sort is null ? [shape.Partition] : [shape.Partition, shape.Sort];

    private static KeySchemaElement[] KeySchema(IndexShape shape) =>
        [.. KeysOf(shape).Select((name, i) => new KeySchemaElement(name, i == 0 ? KeyType.Hash : KeyType.Range))];

    private Projection Projection(IndexShape index)
    {
        if (index.Projected is null)
        {
            return new(ProjectionType.All);
        }

        string[] included = [.. index.Projected.Except([.. TableKeys, .. KeysOf(index)], StringComparer.Ordinal)];
        return included.Length == 0 ? new(ProjectionType.KeysOnly) : new(ProjectionType.Include, included);
    }

    private string Describe(IndexShape shape)
    {
        var projected = shape.Projected is null ? "" : $" projecting {string.Join(", ", shape.Projected)}";
        return $"({string.Join(", ", KeysOf(shape).Select(name => $"{name} {KeyTypes[name].ToCode()}"))}{projected})";
    }
}
