namespace Monotable.Simulation.Tests.Differential;

/// <summary>Reads all pages of a query or scan, and describes what does not depend on the order that a subject is free to choose.</summary>
internal static class PageWalk
{
    // A cursor that goes round in circles must end a test, not hang it.
    private const int PageCountMax = 300;

    public static async Task<Reply> ReadAsync(ReadWish wish, bool isOrdered, Func<Item?, Task<PageAnswer>> readPage)
    {
        var pages = new List<PageAnswer>();
        var start = wish.StartKey;
        do
        {
            pages.Add(await readPage(start));
            start = pages[^1].Next;
        }
        while (start is not null && pages.Count < PageCountMax);

        // Where a subject begins in an order of its own is its own matter.
        if (wish.StartKey is not null && (!isOrdered || wish.Shape.Name is not null))
        {
            return new("ok");
        }

        return Describe(pages, wish, isOrdered);
    }

    private static Reply Describe(List<PageAnswer> pages, ReadWish wish, bool isOrdered)
    {
        // DynamoDB Local leaves out a last, empty page where it has filtered the page before, and takes nothing for an empty one.
        var read = pages.Where(page => page.ScannedCount > 0).ToList();
        var items = read.SelectMany(page => page.Items).ToList();
        var sizes = isOrdered ? $" in pages of {string.Join(' ', read.Select(page => page.ScannedCount))}" : "";
        var capacity = string.Concat(read.Select(page => page.Capacity));
        var counts = $"ok {read.Sum(page => page.Count)} of {read.Sum(page => page.ScannedCount)}";
        return new($"{counts}{sizes}{Outcome.Text(Arrange(items, wish, isOrdered))}", capacity);
    }

    // Items of one index key stand in any order; so do all items of a scan.
    private static IEnumerable<Item> Arrange(List<Item> items, ReadWish wish, bool isOrdered)
    {
        if (isOrdered && wish.Shape.Name is null)
        {
            return items;
        }

        if (!isOrdered || wish.Shape.Sort is not { } sort || items.Any(item => !item.ContainsKey(sort)))
        {
            return items.OrderBy(Outcome.Text, StringComparer.Ordinal);
        }

        var arranged = new List<Item>();
        for (var i = 0; i < items.Count;)
        {
            var here = items[i][sort];
            Item[] run = [.. items.Skip(i).TakeWhile(item => item[sort] == here)];
            arranged.AddRange(run.OrderBy(Outcome.Text, StringComparer.Ordinal));
            i += run.Length;
        }

        return arranged;
    }
}
