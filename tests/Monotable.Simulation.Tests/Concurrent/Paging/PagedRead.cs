namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>One query or scan, read page by page while others write.</summary>
internal sealed class PagedRead
{
    private readonly Random _random;
    private readonly string? _index;
    private readonly (string Attribute, string Value)? _partition;
    private readonly bool _isForward;
    private readonly string? _filter;
    private readonly int _limit;
    private readonly int? _segmentCount;
    private readonly List<Item> _found = [];

    // The segments that are not at their end, and where each goes on.
    private readonly List<(int Segment, Item? Start)> _pending;

    public PagedRead(Random random)
    {
        _random = random;
        _index = random.Pick(null, null, PagedTable.Global, PagedTable.Local);
        _limit = 1 + random.Next(6);
        _isForward = random.OneIn(2);
        _filter = random.OneIn(3) ? $"attribute_exists({PagedTable.Stays})" : null;
        if (random.OneIn(2))
        {
            _partition = _index == PagedTable.Global ? ("g", PagedTable.IndexPartition(random)) : ("pk", PagedTable.Partition(random));
        }
        else
        {
            _segmentCount = random.OneIn(2) ? 1 + random.Next(4) : null;
        }

        _pending = [.. Enumerable.Range(0, _segmentCount ?? 1).Select(segment => (segment, (Item?)null))];
    }

    public bool IsComplete => _pending.Count == 0;

    /// <summary>Reads a page of a segment. One whose answer is lost is read again.</summary>
    public async Task ReadPageAsync(IDynamoDbProvider provider)
    {
        var place = _random.Next(_pending.Count);
        var (segment, start) = _pending[place];
        (IReadOnlyList<Item> Items, int ScannedCount, Item? Next) page = ([], 0, null);
        if (await Attempt.RunAsync(async () => page = await ReadPageAsync(provider, segment, start)) != true)
        {
            return;
        }

        if (page.ScannedCount > _limit)
        {
            throw new SimulationException($"{this} evaluated {page.ScannedCount} items in a page.");
        }

        _found.AddRange(page.Items);
        _pending[place] = (segment, page.Next);
        if (page.Next is null)
        {
            _pending.RemoveAt(place);
        }
    }

    /// <summary>Checks all that was found.</summary>
    /// <exception cref="SimulationException">An item that stays was not found exactly once, another one twice, or the order is wrong.</exception>
    public void Check()
    {
        foreach (var items in _found.CountBy(PagedTable.KeyOf).Where(items => items.Value > 1))
        {
            // An item that moves in an index may be met again.
            if (_index is null || PagedTable.Staying.Any(item => PagedTable.KeyOf(item).Equals(items.Key)))
            {
                throw new SimulationException($"{this} returned {Outcome.Text(items.Key)} {items.Value} times.");
            }
        }

        var keys = _found.Select(PagedTable.KeyOf).ToHashSet();
        var wanted = PagedTable.Staying.Where(item => _partition is not { } partition || item[partition.Attribute] == partition.Value);
        if (wanted.FirstOrDefault(item => !keys.Contains(PagedTable.KeyOf(item))) is { } missed)
        {
            throw new SimulationException($"{this} missed {Outcome.Text(missed)}.");
        }

        if (_partition is not null)
        {
            CheckOrder();
        }
    }

    public override string ToString()
    {
        var what = _partition is { } partition ? $"query of {partition.Value}" : $"scan in {_segmentCount ?? 1} segments";
        return $"A {what} of {_index ?? "the table"}, limit {_limit}, {(_isForward ? "forward" : "backward")}, filter '{_filter}',";
    }

    private void CheckOrder()
    {
        var sort = _index is null ? "sk" : "n";
        foreach (var (one, next) in _found.Zip(_found.Skip(1)))
        {
            var order = ValueOrder.Order(one[sort], next[sort]);
            if (_isForward ? order > 0 : order < 0)
            {
                throw new SimulationException($"{this} returned {Outcome.Text(one)} before {Outcome.Text(next)}.");
            }
        }
    }

    private async Task<(IReadOnlyList<Item> Items, int ScannedCount, Item? Next)> ReadPageAsync(IDynamoDbProvider provider, int segment, Item? start)
    {
        if (_partition is { } partition)
        {
            var query = await provider.QueryAsync(
                new QueryRequest
                {
                    TableName = PagedTable.Name,
                    IndexName = _index,
                    KeyConditionExpression = $"{partition.Attribute} = :partition",
                    ExpressionAttributeValues = Item.Create((":partition", partition.Value)),
                    FilterExpression = _filter,
                    ScanIndexForward = _isForward,
                    Limit = _limit,
                    ExclusiveStartKey = start,
                },
                ItemCodec.Instance);
            return (query.Items, query.ScannedCount, query.LastEvaluatedKey);
        }

        var scan = await provider.ScanAsync(
            new ScanRequest
            {
                TableName = PagedTable.Name,
                IndexName = _index,
                FilterExpression = _filter,
                Limit = _limit,
                ExclusiveStartKey = start,
                Segment = _segmentCount is null ? null : segment,
                TotalSegments = _segmentCount,
            },
            ItemCodec.Instance);
        return (scan.Items, scan.ScannedCount, scan.LastEvaluatedKey);
    }
}
