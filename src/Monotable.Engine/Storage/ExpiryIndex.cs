using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>An index of our own over the attribute items expire by: one partition, by expiry. Items without a number there are not in it.</summary>
internal static class ExpiryIndex
{
    public static IndexDefinition Of(KeyShape tableKey, string attribute) => new(
        "",
        isGlobal: false,
        new KeyShape([new KeyAttribute(attribute, AttributeType.Number, KeyType.Range)]),
        tableKey,
        new Projection(ProjectionType.KeysOnly));

    /// <summary>Walks the entries whose expiry lies from a time to just before another.</summary>
    public static IEnumerable<Entry> Between(IndexSnapshot expiries, DateTimeOffset from, DateTimeOffset to) =>
        expiries.Tree.Between(At(from), At(to));

    private static Cut At(DateTimeOffset time)
    {
        var seconds = (DynamoDbNumber)time.ToUnixTimeSeconds();
        return Cut.Beside(EntryKey.HashOf([]), [AttributeValue.Number(seconds)], isAfter: false);
    }
}
