using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a transaction that reads.</summary>
internal static class ReadTransaction
{
    public static async ValueTask<ReadResults> ExecuteAsync(
        IDynamoDbProvider provider, GetOperation[] operations, CapacityMeter? meter, CancellationToken cancellationToken)
    {
        // Transactions are serializable, so consistency is no option of theirs.
        var plan = new ReadPlan(operations, provider, default);
        if (plan.Items.Count is 0 or > DynamoDbLimits.TransactionActionsMax)
        {
            throw new ArgumentException(
                $"A transaction reads 1 to {DynamoDbLimits.TransactionActionsMax} items, not {plan.Items.Count}. Split it, or use a batch.",
                nameof(operations));
        }

        var request = new TransactGetItemsRequest
        {
            TransactItems = [.. plan.Items.Select(ToItem)],
        };
        try
        {
            await provider.MeasuredBy(meter).TransactGetItemsAsync(request, cancellationToken).ConfigureAwait(false);
            return plan.ToResults([]);
        }
        catch (TransactionCanceledException exception)
        {
            throw Failed(plan, exception);
        }
    }

    private static TransactGetItem ToItem(SharedSlot slot)
    {
        var writer = new ExpressionWriter();
        return new()
        {
            TableName = slot.TableName,
            Slot = slot,
            ProjectionExpression = slot.Paths is null ? null : writer.Take(slot.Paths),
            ExpressionAttributeNames = writer.Names,
        };
    }

    private static ReadTransactionFailedException Failed(ReadPlan plan, TransactionCanceledException exception)
    {
        var failures = plan.FailuresOf(exception.CancellationReasons);
        var list = string.Join(" ", failures.Select(static failure =>
            $"Read {failure.Index} of '{failure.Operation.EntityName}': {failure.Reason.Code}."));
        return new($"The transaction was cancelled and nothing was read. {list}".TrimEnd(), failures, exception);
    }
}
