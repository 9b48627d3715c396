namespace Monotable;

/// <summary>The table's or an index's provisioned throughput is exceeded.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ProvisionedThroughputExceededException(string message, Exception? innerException = null)
    : DynamoDbException("ProvisionedThroughputExceededException", message, 400, isRetryable: true, innerException);
