using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

internal sealed record BatchGetStep(
    ImmutableArray<Item> Keys, TextExpression? Projection, Placeholders Placeholders, bool IsConsistent, ReturnConsumedCapacity Capacity) : ScriptStep
{
    public override bool IsWrite => false;

    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        ReadSlot<Item>[] slots = [.. Keys.Select(key => new ReadSlot<Item>(key, ItemCodec.Instance))];
        var keys = new KeysAndAttributes
        {
            Keys = slots,
            ProjectionExpression = Projection?.Text,
            ExpressionAttributeNames = Placeholders.Names,
            ConsistentRead = IsConsistent,
        };
        var response = await provider.BatchGetItemAsync(new BatchGetItemRequest
        {
            RequestItems = new Dictionary<string, KeysAndAttributes> { [tableName] = keys },
            ReturnConsumedCapacity = Capacity,
        });
        return new(
            $"ok {string.Join(", ", slots.Select(slot => Outcome.Text(slot.Found ? slot.Value : null)))} {response.UnprocessedKeys.Count}",
            CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var keys in Sublists.Of(Keys).Where(sublist => !sublist.IsEmpty))
        {
            yield return this with { Keys = keys };
        }

        foreach (var placeholders in Placeholders.Simpler(Projection))
        {
            yield return this with { Placeholders = placeholders };
        }

        foreach (var projection in Projection?.Simpler() ?? [])
        {
            yield return this with { Projection = projection };
        }
    }

    public override string ToString() =>
        $"batch get {string.Join(", ", Keys.Select(Outcome.Text))}{(Projection is null ? "" : $" select «{Projection}»")}{Placeholders}"
        + (IsConsistent ? " consistent" : "")
        + (Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}");
}
