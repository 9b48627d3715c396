namespace Monotable;

/// <summary>A shard iterator is older than 15 minutes.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ExpiredIteratorException(string message, Exception? innerException = null)
    : DynamoDbException("ExpiredIteratorException", message, 400, isRetryable: false, innerException);
