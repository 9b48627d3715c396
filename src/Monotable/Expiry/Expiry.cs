using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// When items of a table count as gone. DynamoDB deletes an expired item some time later, so until then reads leave it out and conditions take it for
/// absent. The time is that of the moment in which an item is read or a condition written.
/// </summary>
internal sealed class Expiry
{
    private readonly Table _table;
    private readonly string _attribute;
    private readonly AttributePath _path;
    private readonly AttributeNames _names;

    public Expiry(Table table, string attribute)
    {
        _table = table;
        _attribute = attribute;
        _path = AttributePath.Of(attribute);
        _names = new(attribute);
        Passed = new WrittenCondition(writer => writer.Path(_path).Text(" <= ").Value(AttributeValue.Number(Now)));
        Live = Condition.Not(Passed);
    }

    /// <summary>Gets the condition that an item is expired. It does not hold where there is no item.</summary>
    public Condition Passed { get; }

    /// <summary>Gets the condition that an item is not expired. It holds where there is no item: DynamoDB compares no absent attribute.</summary>
    public Condition Live { get; }

    /// <summary>Gets the attribute's name.</summary>
    public string Attribute => _attribute;

    /// <summary>Gets the attribute's place.</summary>
    public AttributePath Path => _path;

    private long Now => _table.TimeProvider.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Whether the attribute is a key of an index: the service then refuses it in the filters of its queries.</summary>
    public bool IsKeyOf(string? indexName) => IndexShape.Of(_table.Schema, indexName)?.IsKey(_attribute) == true;

    /// <summary>Whether an index has the attribute.</summary>
    public bool IsIn(string indexName) => IndexShape.Of(_table.Schema, indexName)?.Holds(_attribute) == true;

    /// <summary>Looks ahead whether the item has expired.</summary>
    /// <param name="ahead">A copy of the reader, before the item's map.</param>
    public bool HasPassed<TReader>(TReader ahead)
        where TReader : struct, IItemReader, allows ref struct
    {
        var index = -1;
        ahead.BeginMap();
        while (ahead.NextAttribute(_names, ref index))
        {
            if (index == 0)
            {
                // As for the service, only a number is an expiry.
                return ahead.Type == AttributeType.Number && ahead.ReadNumber() <= Now;
            }

            ahead.Skip();
        }

        return false;
    }

    /// <summary>Makes a codec leave expired items out.</summary>
    public IItemCodec<T> Filter<T>(IItemCodec<T> codec) => new ExpiringCodec<T>(codec, this);
}
