namespace Monotable.Protocol;

/// <summary>Who made a change, where it was the service.</summary>
/// <remarks>For items that expired: type <c>Service</c>, principal <c>dynamodb.amazonaws.com</c>.</remarks>
/// <param name="PrincipalId">Who.</param>
/// <param name="Type">What kind of a principal that is.</param>
public sealed record Identity(string PrincipalId, string Type);
