using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>Remembers the tokens of transactions that run, and of those that completed within the last ten minutes.</summary>
internal sealed class TransactionTokens(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(DynamoDbLimits.ClientRequestTokenMinutes);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);

    // Those that completed, the oldest first, so that each is looked at once when its time has come, and not by every transaction until then.
    private readonly Queue<(string Token, DateTimeOffset Completed)> _completed = new();

    /// <summary>Begins a transaction under a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="request">What the request asks for, to tell a repetition from another request.</param>
    /// <returns>The units to report where the transaction was executed before; nothing where it is now to be executed.</returns>
    /// <exception cref="TransactionInProgressException">The same transaction runs.</exception>
    /// <exception cref="IdempotentParameterMismatchException">The token was used for another transaction.</exception>
    public IReadOnlyList<ConsumedRead>? Begin(string token, AttributeValue request)
    {
        lock (_lock)
        {
            Forget();
            if (!_known.TryGetValue(token, out var known))
            {
                _known[token] = new(request, null);
                return null;
            }

            if (known.Request != request)
            {
                throw new IdempotentParameterMismatchException(ServiceTexts.IdempotentMismatch);
            }

            return known.Reads ?? throw new TransactionInProgressException(ServiceTexts.TransactionInProgress);
        }
    }

    /// <summary>Ends a transaction that was executed.</summary>
    public void Complete(string token, IReadOnlyList<ConsumedRead> reads)
    {
        lock (_lock)
        {
            _known[token] = _known[token] with { Reads = reads };
            _completed.Enqueue((token, clock.GetUtcNow()));
        }
    }

    /// <summary>Ends a transaction that failed: its token may be used again.</summary>
    public void Abandon(string token)
    {
        lock (_lock)
        {
            _known.Remove(token);
        }
    }

    private void Forget()
    {
        var oldest = clock.GetUtcNow() - Lifetime;
        while (_completed.TryPeek(out var first) && first.Completed <= oldest)
        {
            _known.Remove(first.Token);
            _completed.Dequeue();
        }
    }

    private sealed record Known(AttributeValue Request, IReadOnlyList<ConsumedRead>? Reads);
}
