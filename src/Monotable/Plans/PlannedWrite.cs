using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes a planned operation by itself: as a plain request where it comes down to one action, else as a transaction.</summary>
internal static class PlannedWrite
{
    public static async ValueTask<TResult?> ExecuteAsync<TResult>(
        WriteOperation operation,
        IDynamoDbProvider provider,
        ReturnValues returnValues,
        IItemCodec<TResult> codec,
        CancellationToken cancellationToken)
    {
        WriteOperation[] operations = [operation];
        var attempts = new WriteAttempts(operation.Table, provider);
        while (true)
        {
            var plan = await operation.PlanAsync(attempts.Reader, cancellationToken).ConfigureAwait(false);
            var attempt = WriteAttempt.Of(operations, [plan]);
            List<RefusedAction> refused;
            DynamoDbException exception;
            try
            {
                return attempt.Single is { } single
                    ? await SingleAction.SendAsync(provider, single.Request, returnValues, codec, cancellationToken).ConfigureAwait(false)
                    : await SendAsync(provider, operation, plan, attempt, returnValues, codec, cancellationToken).ConfigureAwait(false);
            }
            catch (TransactionCanceledException cancelled)
            {
                (refused, exception) = (attempt.Judge(cancelled), cancelled);
            }
            catch (DynamoDbException failed) when (failed is ConditionalCheckFailedException or TransactionConflictException)
            {
                (refused, exception) = ([RefusedAction.Of(attempt.Single!, failed)], failed);
            }

            if (!await attempts.AgainAsync(refused, cancellationToken).ConfigureAwait(false))
            {
                throw Failed(operation, refused, exception, attempts.Made);
            }
        }
    }

    private static async ValueTask<TResult?> SendAsync<TResult>(
        IDynamoDbProvider provider,
        WriteOperation operation,
        WritePlan plan,
        WriteAttempt attempt,
        ReturnValues returnValues,
        IItemCodec<TResult> codec,
        CancellationToken cancellationToken)
    {
        // A transaction returns no items: what was there is known only where the plan has read it.
        if (attempt.Count > 0 && returnValues is not (ReturnValues.None or ReturnValues.AllOld))
        {
            throw new InvalidOperationException(
                $"The write of '{operation.EntityName}' takes {attempt.Count} actions, and a transaction returns no item. Read it afterwards.");
        }

        if (attempt.Count > 0)
        {
            await provider.TransactWriteItemsAsync(attempt.ToRequest(), cancellationToken).ConfigureAwait(false);
        }

        if (returnValues == ReturnValues.None || plan.Old is null)
        {
            return default;
        }

        var reader = new ItemFormatReader(plan.Old);
        return codec.TryRead(ref reader, out var old) ? old : default;
    }

    private static MonotableException Failed(WriteOperation operation, List<RefusedAction> refused, DynamoDbException exception, int attempts)
    {
        if (refused.Find(static action => !action.Failure.IsStale) is not { } final)
        {
            return refused.Count > 0 ? Contended(operation, exception, attempts) : exception;
        }

        if (final.Failure.Explain is { } explain)
        {
            return explain(exception);
        }

        // What can fail for one action alone fails in the same words whether or not it took a transaction.
        return final.IsCondition
            ? new ConditionalCheckFailedException(final.Told.Message ?? exception.Message, exception) { Item = final.Told.Item }
            : exception;
    }

    private static WriteContentionException Contended(WriteOperation operation, DynamoDbException exception, int attempts) => new(
        $"The write of '{operation.EntityName}' was tried {attempts} times, and each time another writer changed what it had read. "
        + "Nothing was written. Try again later, or raise TableOptions.WriteAttemptsMax.",
        exception);
}
