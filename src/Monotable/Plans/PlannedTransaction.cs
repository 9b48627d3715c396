namespace Monotable;

/// <summary>Sends a transaction some of whose operations must be planned: their plans become the actions of one request.</summary>
internal sealed class PlannedTransaction(Table table, WriteOperation[] operations, TransactOptions options)
{
    public async ValueTask ExecuteAsync(CancellationToken cancellationToken)
    {
        var provider = table.Provider.MeasuredBy(options.Meter);
        var attempts = new WriteAttempts(table, provider);
        while (true)
        {
            var plans = await ParallelRequests.RunAsync(
                operations,
                table.Options.ParallelRequestsMax,
                operation => operation.PlanAsync(attempts.Reader, cancellationToken).AsTask()).ConfigureAwait(false);
            var attempt = WriteAttempt.Of(operations, plans);
            if (attempt.Count == 0)
            {
                return;
            }

            try
            {
                await provider.TransactWriteItemsAsync(attempt.ToRequest(options.ClientRequestToken), cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (TransactionCanceledException exception)
            {
                var refused = attempt.Judge(exception);
                if (!await attempts.AgainAsync(refused, cancellationToken).ConfigureAwait(false))
                {
                    throw TransactionRefusals.Failed(ToFailures(refused, exception, attempts.Made), exception);
                }
            }
        }
    }

    /// <summary>The callers' failures; where there is none, what stayed stale to the end.</summary>
    private List<OperationFailure> ToFailures(List<RefusedAction> refused, TransactionCanceledException exception, int attempts)
    {
        var finals = refused.FindAll(static action => !action.Failure.IsStale);
        return (finals.Count > 0 ? finals : refused).ConvertAll(action =>
            new OperationFailure(action.Operation, operations[action.Operation], Told(action))
            {
                Exception = action.Failure.Explain?.Invoke(exception),
            });

        Protocol.CancellationReason Told(RefusedAction action) => action.Failure.IsStale && action.IsCondition
            ? action.Told with { Message = $"Other writers changed what the operation had read, at each of {attempts} attempts." }
            : action.Told;
    }
}
