namespace Monotable.Protocol;

/// <summary>The encryption at rest as described; a table under the service's own key has none.</summary>
/// <param name="Status">The state.</param>
/// <param name="SSEType">The kind.</param>
/// <param name="KMSMasterKeyArn">The key's ARN.</param>
public sealed record SSEDescription(SSEStatus Status, SSEType? SSEType = null, string? KMSMasterKeyArn = null);
