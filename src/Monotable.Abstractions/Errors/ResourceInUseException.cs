namespace Monotable;

/// <summary>A table exists already, or is being created, changed or deleted.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ResourceInUseException(string message, Exception? innerException = null)
    : DynamoDbException("ResourceInUseException", message, 400, isRetryable: false, innerException);
