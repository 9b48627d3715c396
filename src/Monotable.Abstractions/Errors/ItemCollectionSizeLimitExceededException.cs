namespace Monotable;

/// <summary>An item collection of a table with local indexes would grow over 10 GB.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ItemCollectionSizeLimitExceededException(string message, Exception? innerException = null)
    : DynamoDbException("ItemCollectionSizeLimitExceededException", message, 400, isRetryable: false, innerException);
