namespace Monotable.Protocol;

/// <summary>How a table is encrypted at rest. Every table is; this chooses another key than the service's own.</summary>
public sealed record SSESpecification
{
    /// <summary>Gets whether a key of the key management service is used.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Gets the kind of encryption; the service accepts only <see cref="Monotable.Protocol.SSEType.Kms"/>.</summary>
    public SSEType? SSEType { get; init; }

    /// <summary>Gets the key: its ARN, id or alias; the account's key for DynamoDB where it is not given.</summary>
    public string? KMSMasterKeyId { get; init; }
}
