using Amazon.DynamoDBv2;

namespace Monotable.Aws;

/// <summary>A request of any operation, whose JSON is written already.</summary>
internal sealed class JsonRequest(string target, byte[] body, string hostPrefix) : AmazonDynamoDBRequest
{
    /// <summary>Gets what stands before the name of the service's host; empty for the service itself.</summary>
    public string HostPrefix { get; } = hostPrefix;

    public string Target { get; } = target;

    public byte[] Body { get; } = body;
}
