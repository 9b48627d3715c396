namespace Monotable.Protocol;

/// <summary>The answer of TagResource: nothing.</summary>
public sealed record TagResourceResponse;
