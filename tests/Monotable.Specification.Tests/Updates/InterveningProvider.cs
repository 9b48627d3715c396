namespace Monotable.Specification.Tests.Updates;

/// <summary>Lets another writer in before the next writes, which so meet something else than was read.</summary>
public sealed class InterveningProvider(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    private readonly Queue<Func<Task>> _before = [];

    public int Writes { get; private set; }

    public int Reads { get; private set; }

    /// <summary>Lets another writer in before one write more.</summary>
    public void BeforeNextWrite(Func<Task> write) => _before.Enqueue(write);

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        if (operation is ProviderOperation.GetItem)
        {
            Reads++;
        }
        else
        {
            Writes++;
            if (_before.TryDequeue(out var write))
            {
                await write();
            }
        }

        return await base.InvokeAsync(operation, request, next, cancellationToken);
    }
}
