namespace Monotable;

/// <summary>Too many control-plane operations at once, or another quota of the account is reached.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class LimitExceededException(string message, Exception? innerException = null)
    : DynamoDbException("LimitExceededException", message, 400, isRetryable: false, innerException);
