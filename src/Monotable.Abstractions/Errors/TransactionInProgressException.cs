namespace Monotable;

/// <summary>A transaction with the same client request token is still under way.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class TransactionInProgressException(string message, Exception? innerException = null)
    : DynamoDbException("TransactionInProgressException", message, 400, isRetryable: true, innerException);
