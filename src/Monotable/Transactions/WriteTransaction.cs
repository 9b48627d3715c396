using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a transaction that writes, after checking what the service would refuse for the whole of it.</summary>
internal static class WriteTransaction
{
    public static async ValueTask ExecuteAsync(
        IDynamoDbProvider provider, WriteOperation[] operations, TransactOptions options, CancellationToken cancellationToken)
    {
        Check(provider, operations);
        CheckToken(options.ClientRequestToken);
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
            throw Failed(operations, exception);
        }
    }

    private static void Check(IDynamoDbProvider provider, WriteOperation[] operations)
    {
        if (operations.Length is 0 or > DynamoDbLimits.TransactionActionsMax)
        {
            throw new ArgumentException(
                $"A transaction holds 1 to {DynamoDbLimits.TransactionActionsMax} operations, not {operations.Length}. Split it, or use a batch.",
                nameof(operations));
        }

        var items = new HashSet<(string, Item)>();
        foreach (var operation in operations)
        {
            ProviderMismatch.ThrowIf(operation.Provider, provider, operation.EntityName);
            if (!items.Add((operation.TableName, operation.Key)))
            {
                throw new ArgumentException(
                    $"Two operations of the transaction are on the same '{operation.EntityName}'. "
                    + "Combine them into one: DynamoDB allows one per item.",
                    nameof(operations));
            }
        }
    }

    private static void CheckToken(string? token)
    {
        if (token is { Length: 0 or > DynamoDbLimits.ClientRequestTokenLengthMax })
        {
            throw new ArgumentException(
                $"A ClientRequestToken has 1 to {DynamoDbLimits.ClientRequestTokenLengthMax} characters, not {token.Length}. Use a GUID, or a hash.",
                nameof(token));
        }
    }

    private static TransactionFailedException Failed(WriteOperation[] operations, TransactionCanceledException exception)
    {
        var failures = new List<OperationFailure>();
        for (var i = 0; i < exception.CancellationReasons.Count && i < operations.Length; i++)
        {
            if (exception.CancellationReasons[i] is { Code: not "None" } reason)
            {
                failures.Add(new(i, operations[i], reason));
            }
        }

        var list = string.Join(" ", failures.Select(static failure =>
        {
            var text = failure.Reason.Message is { } message ? $" ({message})" : "";
            return $"Operation {failure.Index} on '{failure.Operation.EntityName}': {failure.Reason.Code}{text}.";
        }));
        return new($"The transaction was cancelled and nothing was written. {list}".TrimEnd(), failures, exception);
    }
}
