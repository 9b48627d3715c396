namespace Monotable.TestSupport;

/// <summary>DynamoDB Local cannot be had on this machine; the message is the reason a test report shows.</summary>
internal sealed class DynamoDbLocalUnavailableException(string reason) : Exception(reason);
