namespace Monotable.Simulation.Tests;

internal sealed class QueryOperation(ReadOptions options, AttributeValue partition, KeyRange? range, bool isForward) : Operation
{
    private readonly IndexShape _shape = options.Shape;

    public override bool IsAtomic => options.Limit is null;

    public override string Expect(Model model)
    {
        List<Item> found = [.. model.Items.Where(IsInRange)];
        if (_shape.Sort is { } sort)
        {
            found.Sort((left, right) => ValueOrder.Order(left[sort], right[sort]));
        }

        if (!isForward)
        {
            found.Reverse();
        }

        return Describe(options.Expect(found));
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName) => Describe(await ReadPages.ReadAsync(async start =>
    {
        var text = new ExpressionText();
        var request = new QueryRequest
        {
            TableName = tableName,
            IndexName = _shape.Name,
            KeyConditionExpression = KeyCondition(text),
            FilterExpression = options.Filter?.Render(text),
            ProjectionExpression = options.Selection.Render(text),
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            Select = options.Select,
            Limit = options.Limit,
            ExclusiveStartKey = start,
            ScanIndexForward = isForward,
            ConsistentRead = !_shape.IsGlobal,
        };
        var page = await provider.QueryAsync(request, ItemCodec.Instance);
        return (page.Items, page.Count, page.ScannedCount, page.LastEvaluatedKey);
    }));

    public override string ToString()
    {
        var text = new ExpressionText();
        return $"query {options} where {KeyCondition(text)} with {Outcome.Text(text.Values)} {(isForward ? "forward" : "backward")}";
    }

    private bool IsInRange(Item item) =>
        _shape.Holds(item) && item[_shape.Partition] == partition && (range is null || range.Holds(item[_shape.Sort!]));

    private string KeyCondition(ExpressionText text)
    {
        var hash = $"{text.Name(_shape.Partition)} = {text.Value(partition)}";
        return range is null ? hash : $"{hash} AND {range.Render(text, _shape.Sort!)}";
    }

    private string Describe(ReadPages pages) => pages.Describe(
        item => !_shape.HasTies ? Outcome.Text(item) : _shape.Sort is { } sort ? Outcome.Text(item[sort]) : "", withPages: true);
}
