namespace Monotable;

/// <summary>The request was throttled.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ThrottlingException(string message, Exception? innerException = null)
    : DynamoDbException("ThrottlingException", message, 400, isRetryable: true, innerException);
