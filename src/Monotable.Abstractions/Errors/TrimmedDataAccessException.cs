namespace Monotable;

/// <summary>Stream records are older than 24 hours and no longer kept.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class TrimmedDataAccessException(string message, Exception? innerException = null)
    : DynamoDbException("TrimmedDataAccessException", message, 400, isRetryable: false, innerException);
