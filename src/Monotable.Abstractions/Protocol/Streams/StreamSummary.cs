namespace Monotable.Protocol;

/// <summary>A stream as it is listed: on the wire, a <c>Stream</c>.</summary>
/// <param name="StreamArn">The stream's ARN.</param>
/// <param name="TableName">The table's name.</param>
/// <param name="StreamLabel">The time at which the stream was enabled, as text: with the table's name it names the stream.</param>
public sealed record StreamSummary(string StreamArn, string TableName, string StreamLabel);
