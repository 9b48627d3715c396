namespace Monotable;

/// <summary>The attempts of a write that reads first: how many there are, and what lies between two of them.</summary>
internal sealed class WriteAttempts(Table table, IDynamoDbProvider provider)
{
    private int _made;

    /// <summary>Gets what the plans read with.</summary>
    public PlanReader Reader { get; } = new(provider);

    /// <summary>Gets how many attempts have failed.</summary>
    public int Made => _made;

    /// <summary>
    /// Whether what was refused is to be planned again: nothing of it is the caller's failure, and there is an attempt left. If so, waits.
    /// </summary>
    /// <param name="refused">What was refused; nothing where the service gave no reason.</param>
    /// <param name="cancellationToken">Cancels the delay.</param>
    public async ValueTask<bool> AgainAsync(IReadOnlyList<RefusedAction> refused, CancellationToken cancellationToken)
    {
        _made++;
        if (_made >= table.Options.WriteAttemptsMax || refused.Count == 0 || !refused.All(static action => action.Failure.IsStale))
        {
            return false;
        }

        Reader.Renew(refused.Select(static action => (action.Action, action.Reason.Item)));
        await Retry.OfWrites(table).DelayAsync(_made - 1, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
