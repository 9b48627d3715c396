namespace Monotable.Protocol;

/// <summary>The answer of UntagResource: nothing.</summary>
public sealed record UntagResourceResponse;
