namespace Monotable;

/// <summary>Another transaction is under way on the item.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class TransactionConflictException(string message, Exception? innerException = null)
    : DynamoDbException("TransactionConflictException", message, 400, isRetryable: true, innerException);
