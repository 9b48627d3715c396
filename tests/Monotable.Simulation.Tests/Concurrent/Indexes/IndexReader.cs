namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Reads the table and its indexes, and compares them.</summary>
internal sealed class IndexReader(ITableAdministration tables, IDynamoDbProvider provider) : IClient
{
    public string Name => "reader";

    public bool IsBackground => true;

    /// <summary>Reads an index between two reads of the table: what is the same in both was so in between.</summary>
    public async IAsyncEnumerable<string> RunAsync()
    {
        while (true)
        {
            foreach (var index in IndexView.Of(await DescribeAsync()))
            {
                var before = await ReadTableAsync();
                yield return "read table";
                if (await TryReadAsync(index.Name) is not { } entries)
                {
                    continue;
                }

                yield return $"read {index.Name}";
                index.CheckStable(before, entries, await ReadTableAsync());
                yield return "read table again";
            }
        }
    }

    /// <summary>Compares every index with the table, when nothing is under way.</summary>
    public async Task CheckAsync()
    {
        var items = await ReadTableAsync();
        var table = await DescribeAsync();
        var sizeBytes = items.Values.Sum(item => (long)item.SizeBytes);
        if (table.ItemCount != items.Count || table.TableSizeBytes != sizeBytes)
        {
            throw new SimulationException(
                $"The table says {table.ItemCount} items of {table.TableSizeBytes} bytes, and has {items.Count} of {sizeBytes}.");
        }

        foreach (var index in IndexView.Of(table))
        {
            index.Check(items, await ScanAsync(index.Name));
        }
    }

    /// <summary>Reads every index also partition by partition, both ways, and compares the order too, when nothing is under way.</summary>
    public async Task CheckOrderAsync()
    {
        var items = await ReadTableAsync();
        foreach (var index in IndexView.Of(await DescribeAsync()))
        {
            var entries = items.Values.Select(index.EntryOf).OfType<Item>();
            foreach (var partition in entries.GroupBy(entry => Pick(entry, index.Partition)))
            {
                string[] places = [.. Ordered(partition, index.Sort).Select(entry => Outcome.Text(Pick(entry, index.Sort)))];
                await CheckOrderAsync(index, partition.Key, isForward: true, places);
                await CheckOrderAsync(index, partition.Key, isForward: false, [.. places.Reverse()]);
            }
        }
    }

    private static Item Pick(Item item, string[] names) => Item.Create(names.Select(name => KeyValuePair.Create(name, item[name])));

    private static IEnumerable<Item> Ordered(IEnumerable<Item> entries, string[] sort)
    {
        var order = Comparer<AttributeValue>.Create(ValueOrder.Order);
        return sort.Reverse().Aggregate(entries, (ordered, name) => ordered.OrderBy(entry => entry[name], order));
    }

    private async Task CheckOrderAsync(IndexView index, Item partition, bool isForward, string[] places)
    {
        var text = new ExpressionText();
        var request = new QueryRequest
        {
            TableName = IndexedTable.Name,
            IndexName = index.Name,
            KeyConditionExpression = string.Join(" AND ", partition.Select(part => $"{text.Name(part.Key)} = {text.Value(part.Value)}")),
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            ScanIndexForward = isForward,
        };
        var page = await provider.QueryAsync(request, ItemCodec.Instance);
        string[] found = [.. page.Items.Select(entry => Outcome.Text(Pick(entry, index.Sort)))];
        if (!found.SequenceEqual(places))
        {
            throw new SimulationException(
                $"Index {index.Name} has {string.Join(' ', found)} in {Outcome.Text(partition)}, and should have {string.Join(' ', places)}.");
        }
    }

    private ValueTask<TableDescription> DescribeAsync() => tables.DescribeTableAsync(new DescribeTableRequest { TableName = IndexedTable.Name });

    private async Task<Dictionary<Item, Item>> ReadTableAsync() => (await ScanAsync(null)).ToDictionary(IndexedTable.Key);

    // The index may be gone since it was described.
    private async Task<IReadOnlyList<Item>?> TryReadAsync(string index)
    {
        try
        {
            return await ScanAsync(index);
        }
        catch (DynamoDbValidationException) when (index == IndexedTable.Late)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<Item>> ScanAsync(string? index)
    {
        var page = await provider.ScanAsync(new ScanRequest { TableName = IndexedTable.Name, IndexName = index }, ItemCodec.Instance);
        return page.LastEvaluatedKey is null ? page.Items : throw new SimulationException("A small table took more than one page.");
    }
}
