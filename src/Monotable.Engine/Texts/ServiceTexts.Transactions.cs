namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string TransactionSameItemTwice = "Transaction request cannot include multiple operations on one item";
    public const string TransactionConflict = "Transaction is ongoing for the item";
    public const string TransactionInProgress = "The transaction with the given request token is already in progress.";
    public const string IdempotentMismatch = "Parameters of this request do not match those of the earlier request with the same client token";
    public const string TransactionItemsEmpty =
        "Value '[]' at 'transactItems' failed to satisfy constraint: Member must have length greater than or equal to 1";

    public const string TokenTooShort =
        "Value '' at 'clientRequestToken' failed to satisfy constraint: Member must have length greater than or equal to 1";

    public static string TransactionItemsMany(int countMax) =>
        $"Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to {countMax}";

    public static string TokenTooLong(string token, int lengthMax) =>
        $"Value '{token}' at 'clientRequestToken' failed to satisfy constraint: Member must have length less than or equal to {lengthMax}";

    public static string CheckWithoutCondition(int number) =>
        $"Value null at 'transactItems.{number}.member.conditionCheck.conditionExpression' failed to satisfy constraint: Member must not be null";

    public static string TransactionTooLarge(long sizeBytes) => $"Transaction payload size cannot exceed 4MB. Payload Size: {sizeBytes}";

    public static string TransactionCancelled(IEnumerable<string> codes) =>
        $"Transaction cancelled, please refer cancellation reasons for specific reasons [{string.Join(", ", codes)}]";
}
