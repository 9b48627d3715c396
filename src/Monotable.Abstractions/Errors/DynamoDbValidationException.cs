namespace Monotable;

/// <summary>The request breaks one of the service's rules (<c>ValidationException</c>).</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class DynamoDbValidationException(string message, Exception? innerException = null)
    : DynamoDbException("ValidationException", message, 400, isRetryable: false, innerException);
