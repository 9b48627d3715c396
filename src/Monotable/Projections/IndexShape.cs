using Monotable.Protocol;

namespace Monotable;

/// <summary>What a table's schema says of an index.</summary>
internal readonly struct IndexShape
{
    private readonly IReadOnlyList<KeySchemaElement> _tableKeys;
    private readonly IReadOnlyList<KeySchemaElement> _keys;
    private readonly Protocol.Projection _projection;

    private IndexShape(CreateTableRequest schema, IReadOnlyList<KeySchemaElement> keys, Protocol.Projection projection)
    {
        _tableKeys = schema.KeySchema;
        _keys = keys;
        _projection = projection;
    }

    /// <summary>Finds an index by its name.</summary>
    public static IndexShape? Of(CreateTableRequest schema, string? indexName) =>
        schema.GlobalSecondaryIndexes.FirstOrDefault(index => index.IndexName == indexName) is { } global
            ? new(schema, global.KeySchema, global.Projection)
            : schema.LocalSecondaryIndexes.FirstOrDefault(index => index.IndexName == indexName) is { } local
            ? new(schema, local.KeySchema, local.Projection)
            : null;

    /// <summary>Whether an attribute is one of the index's keys.</summary>
    public bool IsKey(string attribute) => IsIn(_keys, attribute);

    /// <summary>Whether the index holds an attribute: only then queries of a global index can ask for it.</summary>
    public bool Holds(string attribute) =>
        _projection.ProjectionType == ProjectionType.All
        || _projection.NonKeyAttributes?.Contains(attribute) == true
        || IsIn(_keys, attribute)
        || IsIn(_tableKeys, attribute);

    private static bool IsIn(IReadOnlyList<KeySchemaElement> keys, string attribute) => keys.Any(key => key.AttributeName == attribute);
}
