namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Skips or repeats an item where a page ends, now and then.</summary>
internal sealed class PageCanary(IDynamoDbProvider inner, PageFault fault) : Canary(inner)
{
    private const int OneIn = 10;

    private int _pageCount;

    protected override object ChangeResponse(object request, object response) => response switch
    {
        QueryResponse<Item> { LastEvaluatedKey: { } last, Items.Count: > 1 } page when IsDue => fault == PageFault.Skip
            ? page with { Items = [.. page.Items.SkipLast(1)] }
            : page with { LastEvaluatedKey = KeyBefore(page.Items, last) },
        ScanResponse<Item> { LastEvaluatedKey: { } last, Items.Count: > 1 } page when IsDue => fault == PageFault.Skip
            ? page with { Items = [.. page.Items.SkipLast(1)] }
            : page with { LastEvaluatedKey = KeyBefore(page.Items, last) },
        _ => response,
    };

    private bool IsDue => ++_pageCount % OneIn == 0;

    private static Item KeyBefore(IReadOnlyList<Item> items, Item last) =>
        Item.Create(last.Keys.Select(name => KeyValuePair.Create(name, items[^2][name])));
}
