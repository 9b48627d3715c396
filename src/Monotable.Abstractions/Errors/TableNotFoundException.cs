namespace Monotable;

/// <summary>There is no such table, as the operations of backups say it.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class TableNotFoundException(string message, Exception? innerException = null)
    : DynamoDbException("TableNotFoundException", message, 400, isRetryable: false, innerException);
