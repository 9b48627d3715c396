using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a transaction that writes, after checking what the service would refuse for the whole of it.</summary>
internal static class WriteTransaction
{
    public static ValueTask ExecuteAsync(Table table, WriteOperation[] operations, TransactOptions options, CancellationToken cancellationToken)
    {
        Check(table.Provider, operations);
        CheckToken(operations, options.ClientRequestToken);
        return Array.Exists(operations, static operation => operation.IsPlanned)
            ? new PlannedTransaction(table, operations, options).ExecuteAsync(cancellationToken)
            : SendAsync(table.Provider, operations, options, cancellationToken);
    }

    private static async ValueTask SendAsync(
        IDynamoDbProvider provider, WriteOperation[] operations, TransactOptions options, CancellationToken cancellationToken)
    {
        var request = new TransactWriteItemsRequest
        {
            TransactItems = Array.ConvertAll(operations, static operation => operation.ToTransactWriteItem()),
            ClientRequestToken = options.ClientRequestToken,
        };
        try
        {
            await provider.MeasuredBy(options.Meter).TransactWriteItemsAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TransactionCanceledException exception)
        {
            throw TransactionRefusals.Failed(Failures(operations, exception), exception);
        }
    }

    private static void Check(IDynamoDbProvider provider, WriteOperation[] operations)
    {
        if (operations.Length is 0 or > DynamoDbLimits.TransactionActionsMax)
        {
            throw TransactionRefusals.Operations(operations.Length);
        }

        var items = new HashSet<(string, Item)>();
        foreach (var operation in operations)
        {
            ProviderMismatch.ThrowIf(operation.Provider, provider, operation.EntityName);
            if (!items.Add((operation.TableName, operation.Key)))
            {
                throw TransactionRefusals.SameItem(operation.EntityName);
            }
        }
    }

    private static void CheckToken(WriteOperation[] operations, string? token)
    {
        if (token is { Length: 0 or > DynamoDbLimits.ClientRequestTokenLengthMax })
        {
            throw new ArgumentException(
                $"A ClientRequestToken has 1 to {DynamoDbLimits.ClientRequestTokenLengthMax} characters, not {token.Length}. Use a GUID, or a hash.",
                nameof(token));
        }

        if (token is not null && Array.Find(operations, static operation => operation.ReadsFirst) is { } reading)
        {
            throw new ArgumentException(
                $"The operation on '{reading.EntityName}' reads before it writes, so a repeated call may write something else, "
                + "which the service refuses under one ClientRequestToken. Leave the token out, or give the operation all that it would read.",
                nameof(token));
        }
    }

    private static List<OperationFailure> Failures(WriteOperation[] operations, TransactionCanceledException exception)
    {
        var failures = new List<OperationFailure>();
        for (var i = 0; i < exception.CancellationReasons.Count && i < operations.Length; i++)
        {
            if (exception.CancellationReasons[i] is { Code: not "None" } reason)
            {
                failures.Add(new(i, operations[i], reason));
            }
        }

        return failures;
    }
}
