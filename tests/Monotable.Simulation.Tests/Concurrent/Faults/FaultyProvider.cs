namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// One client's connection, which fails at random: before an operation is done, after it, by cancelling it, or by losing the answer now and
/// delivering the request only later, between others.
/// </summary>
/// <param name="inner">The provider that executes.</param>
/// <param name="random">Decides which calls fail and how.</param>
/// <param name="oneIn">One in how many calls fails.</param>
internal sealed class FaultyProvider(IDynamoDbProvider inner, Random random, int oneIn) : DelegatingProvider(inner)
{
    private readonly Queue<Func<Task>> _late = [];

    public int FaultCount { get; private set; }

    /// <summary>Delivers what is still on its way, so that nothing is open any more.</summary>
    public async Task SettleAsync()
    {
        while (_late.TryDequeue(out var deliver))
        {
            await deliver();
        }
    }

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        if (random.OneIn(3))
        {
            await SettleAsync();
        }

        if (!random.OneIn(oneIn))
        {
            return await next(request, cancellationToken);
        }

        FaultCount++;
        return await FailAsync(request, next);
    }

    private async Task<TResponse> FailAsync<TRequest, TResponse>(TRequest request, Func<TRequest, CancellationToken, ValueTask<TResponse>> next)
    {
        switch (random.Next(4))
        {
            case 0:
                break;
            case 1:
                return await next(request, new CancellationToken(canceled: true));
            case 2:
                await DeliverAsync(request, next);
                break;
            default:
                _late.Enqueue(() => DeliverAsync(request, next));
                break;
        }

        throw new LostAnswerException();
    }

    private static async Task DeliverAsync<TRequest, TResponse>(TRequest request, Func<TRequest, CancellationToken, ValueTask<TResponse>> next)
    {
        try
        {
            await next(request, CancellationToken.None);
        }
        catch (DynamoDbException)
        {
            // A refusal is lost like any other answer.
        }
    }
}
