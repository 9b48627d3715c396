namespace Monotable;

/// <summary>A PartiQL <c>INSERT</c> met an item with the same primary key; nothing was written.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class DuplicateItemException(string message, Exception? innerException = null)
    : DynamoDbException("DuplicateItemException", message, 400, isRetryable: false, innerException);
