namespace Monotable.Simulation.Tests;

/// <summary>All pages of a query or scan, put together.</summary>
internal sealed class ReadPages
{
    // A cursor that goes round in circles must end a test, not hang it.
    private const int PageCountMax = 1_000;

    private readonly List<int> _scannedCounts = [];
    private readonly List<Item> _items = [];
    private int _count;

    public static async Task<ReadPages> ReadAsync(Func<Item?, Task<(IReadOnlyList<Item> Items, int Count, int ScannedCount, Item? Next)>> readPage)
    {
        var pages = new ReadPages();
        Item? start = null;
        do
        {
            var page = await readPage(start);
            pages.Add(page.Items, page.Count, page.ScannedCount);
            start = page.Next;
        }
        while (start is not null && pages._scannedCounts.Count < PageCountMax);
        return pages;
    }

    /// <summary>Cuts what the model found into pages: a page that <c>Limit</c> ends has a next one, even if that is empty.</summary>
    public static ReadPages Expect(IReadOnlyList<Item> evaluated, int? limit, Func<Item, bool> filter, Func<Item, Item>? select)
    {
        var pages = new ReadPages();
        var size = limit ?? int.MaxValue;
        for (var start = 0; ; start += size)
        {
            Item[] page = [.. evaluated.Skip(start).Take(size)];
            Item[] found = [.. page.Where(filter)];
            pages.Add(select is null ? [] : [.. found.Select(select)], found.Length, page.Length);
            if (page.Length < size)
            {
                return pages;
            }
        }
    }

    /// <summary>Describes the answer.</summary>
    /// <param name="place">What of an item determines its place. Items of one place compare in any order.</param>
    /// <param name="withPages">Whether the pages' sizes are determined too.</param>
    public string Describe(Func<Item, string> place, bool withPages)
    {
        var items = new List<Item>();
        for (var start = 0; start < _items.Count;)
        {
            var here = place(_items[start]);
            Item[] run = [.. _items.Skip(start).TakeWhile(item => place(item) == here)];
            items.AddRange(run.OrderBy(Outcome.Text, StringComparer.Ordinal));
            start += run.Length;
        }

        // DynamoDB Local leaves out a last, empty page where it has filtered the page before.
        if (_scannedCounts is [_, .., 0])
        {
            _scannedCounts.RemoveAt(_scannedCounts.Count - 1);
        }

        var pages = withPages ? $", pages of {string.Join(' ', _scannedCounts)}" : "";
        return $"ok {_count} of {_scannedCounts.Sum()}{pages}{Outcome.Text(items)}";
    }

    public void Merge(ReadPages other)
    {
        _scannedCounts.AddRange(other._scannedCounts);
        _items.AddRange(other._items);
        _count += other._count;
    }

    private void Add(IReadOnlyList<Item> items, int count, int scannedCount)
    {
        _items.AddRange(items);
        _count += count;
        _scannedCounts.Add(scannedCount);
    }
}
