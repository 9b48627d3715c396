namespace Monotable.Simulation.Tests;

/// <summary>
/// Corrupts every answer of one operation that it can: a read loses an item, a write is answered without being done. A single lost write
/// could be overwritten before anybody looks.
/// </summary>
internal sealed class LyingProvider(IDynamoDbProvider inner, ProviderOperation operation) : DelegatingProvider(inner)
{
    public bool HasLied { get; private set; }

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation current,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        if (current != operation)
        {
            return await next(request, cancellationToken);
        }

        if (Lose(request) is { } nothingDone)
        {
            HasLied = true;
            return (TResponse)nothingDone;
        }

        var response = await next(request, cancellationToken);
        var corrupt = Corrupt(response!);
        HasLied |= !ReferenceEquals(corrupt, response);
        return (TResponse)corrupt;
    }

    private static object? Lose<TRequest>(TRequest request) => request switch
    {
        PutItemRequest { ConditionExpression: null, ReturnValues: ReturnValues.None } => new PutItemResponse<Item>(),
        UpdateItemRequest { ConditionExpression: null, ReturnValues: ReturnValues.None } => new UpdateItemResponse<Item>(),
        BatchWriteItemRequest => new BatchWriteItemResponse(),
        TransactWriteItemsRequest => new TransactWriteItemsResponse(),
        BatchGetItemRequest => new BatchGetItemResponse(),
        TransactGetItemsRequest => new TransactGetItemsResponse(),
        _ => null,
    };

    private static object Corrupt(object response) => response switch
    {
        GetItemResponse<Item> { Item: { Count: > 0 } item } get => get with { Item = item.Without(item.Keys.First()) },
        DeleteItemResponse<Item> { HasAttributes: true } delete => delete with { HasAttributes = false },
        QueryResponse<Item> { Items.Count: > 1 } query => query with { Items = [.. query.Items.Skip(1)] },
        ScanResponse<Item> { Items.Count: > 1 } scan => scan with { Items = [.. scan.Items.Skip(1)] },
        _ => response,
    };
}
