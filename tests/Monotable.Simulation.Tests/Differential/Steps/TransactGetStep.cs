using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

internal sealed record TransactGetStep(
    ImmutableArray<(Item Key, TextExpression? Projection, Placeholders Placeholders)> Reads, ReturnConsumedCapacity Capacity) : ScriptStep
{
    public override bool IsWrite => false;

    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        ReadSlot<Item>[] slots = [.. Reads.Select(read => new ReadSlot<Item>(read.Key, ItemCodec.Instance))];
        var response = await provider.TransactGetItemsAsync(new TransactGetItemsRequest
        {
            TransactItems =
            [
                .. Reads.Select((read, i) => new TransactGetItem
                {
                    TableName = tableName,
                    Slot = slots[i],
                    ProjectionExpression = read.Projection?.Text,
                    ExpressionAttributeNames = read.Placeholders.Names,
                }),
            ],
            ReturnConsumedCapacity = Capacity,
        });
        return new(
            $"ok {string.Join(", ", slots.Select(slot => Outcome.Text(slot.Found ? slot.Value : null)))}",
            CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var reads in Sublists.Of(Reads).Where(sublist => !sublist.IsEmpty))
        {
            yield return this with { Reads = reads };
        }

        for (var i = 0; i < Reads.Length; i++)
        {
            var read = Reads[i];
            foreach (var placeholders in read.Placeholders.Simpler(read.Projection))
            {
                yield return this with { Reads = Reads.SetItem(i, read with { Placeholders = placeholders }) };
            }

            foreach (var projection in read.Projection?.Simpler() ?? [])
            {
                yield return this with { Reads = Reads.SetItem(i, read with { Projection = projection }) };
            }
        }
    }

    public override string ToString() =>
        $"transact get{(Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}")}"
        + string.Concat(Reads.Select(read =>
            $"\n      {Outcome.Text(read.Key)}{(read.Projection is null ? "" : $" select «{read.Projection}»")}{read.Placeholders}"));
}
