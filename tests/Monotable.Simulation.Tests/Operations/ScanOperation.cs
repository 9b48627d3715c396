namespace Monotable.Simulation.Tests;

internal sealed class ScanOperation(ReadOptions options, int? segments) : Operation
{
    private readonly IndexShape _shape = options.Shape;

    public override bool IsAtomic => options.Limit is null && segments is null;

    public override string Expect(Model model) => Describe(options.Expect([.. model.Items.Where(_shape.Holds)]));

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var pages = new ReadPages();
        for (var segment = 0; segment < (segments ?? 1); segment++)
        {
            pages.Merge(await ReadAsync(provider, tableName, segments is null ? null : segment));
        }

        return Describe(pages);
    }

    public override string ToString() => $"scan {options} segments {segments}";

    private Task<ReadPages> ReadAsync(IDynamoDbProvider provider, string tableName, int? segment) => ReadPages.ReadAsync(async start =>
    {
        var text = new ExpressionText();
        var request = new ScanRequest
        {
            TableName = tableName,
            IndexName = _shape.Name,
            FilterExpression = options.Filter?.Render(text),
            ProjectionExpression = options.Selection.Render(text),
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            Select = options.Select,
            Limit = options.Limit,
            ExclusiveStartKey = start,
            Segment = segment,
            TotalSegments = segments,
            ConsistentRead = !_shape.IsGlobal,
        };
        var page = await provider.ScanAsync(request, ItemCodec.Instance);
        return (page.Items, page.Count, page.ScannedCount, page.LastEvaluatedKey);
    });

    // A scan has no order, and the items of a segment are anybody's guess.
    private string Describe(ReadPages pages) => pages.Describe(_ => "", withPages: segments is null);
}
