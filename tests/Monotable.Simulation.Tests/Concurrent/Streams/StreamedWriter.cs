namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Changes items in all the ways there are, and writes often what changes nothing.</summary>
internal sealed class StreamedWriter(string name, Random random, IDynamoDbProvider provider, Journal journal, TimeProvider clock, int count) : IClient
{
    private int _version;

    public string Name => name;

    public async IAsyncEnumerable<string> RunAsync()
    {
        for (var number = 0; number < count; number++)
        {
            switch (random.Next(9))
            {
                case 0 or 1:
                    yield return $"put {await PutAsync()}";
                    break;
                case 2 or 3:
                    yield return $"update {await UpdateAsync()}";
                    break;
                case 4:
                    yield return $"transact {await TransactAsync()}";
                    break;
                case 5:
                    yield return $"batch {await BatchAsync()}";
                    break;
                case 6:
                    yield return $"delete {await DeleteAsync(condition: null)}";
                    break;
                default:
                    var key = StreamedTable.Key(random);
                    var item = await ReadAsync(key);
                    yield return "read";
                    yield return $"change nothing {await ChangeNothingAsync(key, item)}";
                    break;
            }
        }
    }

    private Task<bool?> PutAsync()
    {
        var item = NewItem(StreamedTable.Key(random));
        var request = new PutItemRequest { TableName = StreamedTable.Name };
        return JournalAsync([item], () => provider.PutItemAsync(request, item, ItemCodec.Instance).AsTask());
    }

    private Task<bool?> UpdateAsync()
    {
        var item = NewItem(StreamedTable.Key(random));
        var request = new UpdateItemRequest
        {
            TableName = StreamedTable.Name,
            Key = StreamedTable.KeyOf(item),
            UpdateExpression = $"SET v = :v{(random.OneIn(3) ? " REMOVE expiry" : "")}",
            ExpressionAttributeValues = Item.Create((":v", item[StreamedTable.Version])),
        };
        return JournalAsync([item], () => provider.UpdateItemAsync(request, ItemCodec.Instance).AsTask());
    }

    private Task<bool?> TransactAsync()
    {
        Item[] items = [.. StreamedTable.Keys(random).Select(NewItem)];
        var request = new TransactWriteItemsRequest
        {
            TransactItems = [.. items.Select(item => new TransactPut { TableName = StreamedTable.Name, Item = Slot(item) })],
        };
        return JournalAsync(items, () => provider.TransactWriteItemsAsync(request).AsTask());
    }

    private async Task<bool?> BatchAsync()
    {
        Item[] items = [.. StreamedTable.Keys(random).Select(NewItem)];
        var request = new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>>
            {
                [StreamedTable.Name] = [.. items.Select(item => WriteRequest.PutItem(Slot(item)))],
            },
        };
        IEnumerable<WriteRequest> unprocessed = [];
        var isDone = await JournalAsync(items, async () =>
        {
            var answer = await provider.BatchWriteItemAsync(request);
            unprocessed = answer.UnprocessedItems.Values.SelectMany(writes => writes);
        });

        // Those that a transaction was in the way of.
        foreach (var item in items.Where(item => unprocessed.Any(write => write.Key.Equals(StreamedTable.KeyOf(item)))))
        {
            journal.End(MarkOf(item), isDone: false);
        }

        return isDone;
    }

    private Task<bool?> DeleteAsync(string? condition)
    {
        var request = new DeleteItemRequest
        {
            TableName = StreamedTable.Name, Key = StreamedTable.Key(random), ConditionExpression = condition,
        };
        return Attempt.RunAsync(() => provider.DeleteItemAsync(request, ItemCodec.Instance));
    }

    private async Task<Item?> ReadAsync(Item key)
    {
        Item? item = null;
        await Attempt.RunAsync(async () => item =
            (await provider.GetItemAsync(new GetItemRequest { TableName = StreamedTable.Name, Key = key }, ItemCodec.Instance)).Item);
        return item;
    }

    private Task<bool?> ChangeNothingAsync(Item key, Item? item)
    {
        if (item is null)
        {
            return DeleteAsync("attribute_not_exists(pk)");
        }

        var seen = Item.Create((":seen", item[StreamedTable.Version]));
        var put = new PutItemRequest { TableName = StreamedTable.Name, ConditionExpression = "v = :seen", ExpressionAttributeValues = seen };
        var update = new UpdateItemRequest
        {
            TableName = StreamedTable.Name,
            Key = key,
            UpdateExpression = "SET v = :seen",
            ConditionExpression = "v = :seen",
            ExpressionAttributeValues = seen,
        };
        var both = new TransactWriteItemsRequest
        {
            TransactItems =
            [
                new TransactPut
                {
                    TableName = StreamedTable.Name, Item = Slot(item), ConditionExpression = "v = :seen", ExpressionAttributeValues = seen,
                },
            ],
        };
        return random.Next(3) switch
        {
            0 => Attempt.RunAsync(() => provider.PutItemAsync(put, item, ItemCodec.Instance)),
            1 => Attempt.RunAsync(() => provider.UpdateItemAsync(update, ItemCodec.Instance)),
            _ => Attempt.RunAsync(() => provider.TransactWriteItemsAsync(both)),
        };
    }

    private async Task<bool?> JournalAsync(Item[] items, Func<Task> run)
    {
        foreach (var item in items)
        {
            journal.Begin(MarkOf(item));
        }

        var isDone = await Attempt.RunAsync(run);
        foreach (var item in items)
        {
            journal.End(MarkOf(item), isDone);
        }

        return isDone;
    }

    private Item NewItem(Item key)
    {
        var item = key.With(StreamedTable.Version, $"{name}/{++_version}");
        return random.OneIn(4) ? item.With(StreamedTable.Expiry, clock.GetUtcNow().ToUnixTimeSeconds() + random.Next(600)) : item;
    }

    private static string MarkOf(Item item) => item[StreamedTable.Version].AsString();

    private static WriteSlot<Item> Slot(Item item) => new(StreamedTable.KeyOf(item), item, ItemCodec.Instance);
}
