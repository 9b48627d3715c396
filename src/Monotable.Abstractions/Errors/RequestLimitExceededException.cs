namespace Monotable;

/// <summary>The account's throughput is exceeded (<c>RequestLimitExceeded</c>).</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class RequestLimitExceededException(string message, Exception? innerException = null)
    : DynamoDbException("RequestLimitExceeded", message, 400, isRetryable: true, innerException);
