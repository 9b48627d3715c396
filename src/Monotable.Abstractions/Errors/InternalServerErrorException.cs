namespace Monotable;

/// <summary>The service failed (<c>InternalServerError</c>).</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class InternalServerErrorException(string message, Exception? innerException = null)
    : DynamoDbException("InternalServerError", message, 500, isRetryable: true, innerException);
