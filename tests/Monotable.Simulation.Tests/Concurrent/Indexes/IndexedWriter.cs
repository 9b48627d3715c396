namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Writes items of an indexed table in all the ways there are, so that they enter indexes, move in them, leave, and expire.</summary>
internal sealed class IndexedWriter(string name, Random random, IDynamoDbProvider provider, TimeProvider clock, int count) : IClient
{
    private static readonly string[] Keys = ["a", "b", "c", "d", "x"];

    private int _version;

    public string Name => name;

    public async IAsyncEnumerable<string> RunAsync()
    {
        for (var number = 0; number < count; number++)
        {
            var (step, run) = Next();
            yield return $"{step} {await Attempt.RunAsync(run)}";
        }
    }

    private (string Step, Func<Task> Run) Next() => random.Next(6) switch
    {
        0 => ("put", () => provider.PutItemAsync(new PutItemRequest { TableName = IndexedTable.Name }, NewItem(), ItemCodec.Instance).AsTask()),
        1 => ("delete", () => provider.DeleteItemAsync(
            new DeleteItemRequest { TableName = IndexedTable.Name, Key = Key() }, ItemCodec.Instance).AsTask()),
        2 => ("batch", () => provider.BatchWriteItemAsync(Batch()).AsTask()),
        3 => ("transact", () => provider.TransactWriteItemsAsync(Transaction()).AsTask()),
        _ => ("update", () => provider.UpdateItemAsync(Update(Key()), ItemCodec.Instance).AsTask()),
    };

    private BatchWriteItemRequest Batch() => new()
    {
        RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>>
        {
            [IndexedTable.Name] = [.. SomeKeys().Select(BatchedWrite)],
        },
    };

    private WriteRequest BatchedWrite(Item key) =>
        random.OneIn(3) ? WriteRequest.DeleteItem(key) : WriteRequest.PutItem(Slot(NewItem(key)));

    private TransactWriteItemsRequest Transaction() => new() { TransactItems = [.. SomeKeys().Select(Action)] };

    private TransactWriteItem Action(Item key)
    {
        var update = Update(key);
        return random.Next(3) switch
        {
            0 => new TransactPut { TableName = IndexedTable.Name, Item = Slot(NewItem(key)) },
            1 => new TransactDelete { TableName = IndexedTable.Name, ItemKey = key },
            _ => new TransactUpdate
            {
                TableName = IndexedTable.Name,
                ItemKey = key,
                UpdateExpression = update.UpdateExpression!,
                ConditionExpression = update.ConditionExpression,
                ExpressionAttributeNames = update.ExpressionAttributeNames,
                ExpressionAttributeValues = update.ExpressionAttributeValues,
            },
        };
    }

    private UpdateItemRequest Update(Item key)
    {
        var text = new ExpressionText();
        List<string> sets = [$"{text.Name(IndexedTable.Version)} = {text.Value(NextVersion())}"];
        List<string> removes = [];
        foreach (var attribute in Keys.Where(_ => random.OneIn(2)))
        {
            if (random.OneIn(3))
            {
                removes.Add(text.Name(attribute));
            }
            else
            {
                sets.Add($"{text.Name(attribute)} = {text.Value(Value(attribute))}");
            }
        }

        return new()
        {
            TableName = IndexedTable.Name,
            Key = key,
            UpdateExpression = $"SET {string.Join(", ", sets)}" + (removes.Count == 0 ? "" : $" REMOVE {string.Join(", ", removes)}"),
            ConditionExpression = random.OneIn(3) ? $"attribute_exists({text.Name("a")})" : null,
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
        };
    }

    private Item Key() => Item.Create(("pk", random.Pick("p", "q")), ("sk", random.Next(5)));

    private Item[] SomeKeys() => [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Key()).Distinct()];

    private Item NewItem(Item? key = null)
    {
        var item = (key ?? Key()).With(IndexedTable.Version, NextVersion()).With("y", random.Next(3));
        if (random.OneIn(8))
        {
            item = item.With(IndexedTable.Expiry, clock.GetUtcNow().ToUnixTimeSeconds() + random.Next(60));
        }

        return Keys.Where(_ => !random.OneIn(3)).Aggregate(item, (some, attribute) => some.With(attribute, Value(attribute)));
    }

    private AttributeValue Value(string attribute) => attribute is "a" or "c" ? random.Pick("s", "t") : random.Next(3);

    private AttributeValue NextVersion() => $"{name}/{++_version}";

    private static WriteSlot<Item> Slot(Item item) => new(IndexedTable.Key(item), item, ItemCodec.Instance);
}
