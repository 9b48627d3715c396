namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string TransactionSameItemTwice = "Transaction request cannot include multiple operations on one item";
    public const string TransactionConflict = "Transaction is ongoing for the item";
    public const string TransactionInProgress = "The transaction with the given request token is already in progress.";
    public const string IdempotentMismatch = "Parameters of this request do not match those of the earlier request with the same client token";
    public const string TransactionActionTwice = "TransactItems can only contain one of Check, Put, Update or Delete";
    public const string TransactionActionMissing = "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request";

    public static string TransactionItemsMany(int countMax) =>
        $"Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to {countMax}";

    public static string TransactionTooLarge(long sizeBytes) => $"Transaction payload size cannot exceed 4MB. Payload Size: {sizeBytes}";

    public static string TransactionCancelled(IEnumerable<string> codes) =>
        $"Transaction cancelled, please refer cancellation reasons for specific reasons [{string.Join(", ", codes)}]";
}
