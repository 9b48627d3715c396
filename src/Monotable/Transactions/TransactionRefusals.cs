using Monotable.Protocol;

namespace Monotable;

/// <summary>Why a transaction that writes is not sent, or was cancelled.</summary>
internal static class TransactionRefusals
{
    public static ArgumentException Operations(int count) => new(
        $"A transaction holds 1 to {DynamoDbLimits.TransactionActionsMax} operations, not {count}. Split it, or use a batch.");

    public static ArgumentException Actions(int count) => new(
        $"The operations of the transaction come to {count} actions, and it holds {DynamoDbLimits.TransactionActionsMax}. "
        + "An item that moves to another key takes two actions. Split it.");

    public static ArgumentException SameItem(string entityName) => new(
        $"Two operations of the transaction are on the same '{entityName}'. Combine them into one: DynamoDB allows one per item.");

    public static TransactionFailedException Failed(IReadOnlyList<OperationFailure> failures, TransactionCanceledException exception)
    {
        var list = string.Join(" ", failures.Select(static failure =>
        {
            var text = failure.Reason.Message is { } message ? $" ({message})" : "";
            return $"Operation {failure.Index} on '{failure.Operation.EntityName}': {failure.Reason.Code}{text}.";
        }));
        return new($"The transaction was cancelled and nothing was written. {list}".TrimEnd(), failures, exception);
    }
}
