namespace Monotable;

/// <summary>A table or index does not exist, or is not ready.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ResourceNotFoundException(string message, Exception? innerException = null)
    : DynamoDbException("ResourceNotFoundException", message, 400, isRetryable: false, innerException);
