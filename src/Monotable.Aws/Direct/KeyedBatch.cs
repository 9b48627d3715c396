using Monotable.Protocol;

namespace Monotable.Aws;

/// <summary>A batch of reads whose projections bring the key attributes too, and the way back to what was asked for.</summary>
internal static class KeyedBatch
{
    public static BatchGetItemRequest WithKeys(BatchGetItemRequest request)
    {
        if (!request.RequestItems.Values.Any(static keys => keys.ProjectionExpression is not null || keys.AttributesToGet is not null))
        {
            return request;
        }

        return request with
        {
            RequestItems = request.RequestItems.ToDictionary(
                static table => table.Key, static table => WithKeys(table.Value), StringComparer.Ordinal),
        };
    }

    /// <summary>Gives what stayed unprocessed as the caller asked for it.</summary>
    public static IReadOnlyDictionary<string, KeysAndAttributes> AsAsked(
        BatchGetItemRequest request, IReadOnlyDictionary<string, KeysAndAttributes> unprocessed) =>
        unprocessed.ToDictionary(
            static table => table.Key,
            table => request.RequestItems[table.Key] with
            {
                Keys = [.. table.Value.Keys.Select(static slot => (slot as KeylessSlot)?.Asked ?? slot)],
            },
            StringComparer.Ordinal);

    private static KeysAndAttributes WithKeys(KeysAndAttributes asked)
    {
        var projection = KeyProjection.Create(asked, asked.Keys.Count == 0 ? [] : [.. asked.Keys[0].Key.Keys]);
        return projection.Added.Count == 0 ? asked : asked with
        {
            Keys = [.. asked.Keys.Select(slot => new KeylessSlot(slot, projection.Added))],
            ProjectionExpression = projection.Expression,
            ExpressionAttributeNames = projection.Names,
            AttributesToGet = projection.AttributesToGet,
        };
    }
}
