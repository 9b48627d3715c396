namespace Monotable;

/// <summary>A client request token was used again with other parameters.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class IdempotentParameterMismatchException(string message, Exception? innerException = null)
    : DynamoDbException("IdempotentParameterMismatchException", message, 400, isRetryable: false, innerException);
