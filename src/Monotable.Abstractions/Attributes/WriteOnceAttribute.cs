namespace Monotable;

/// <summary>Keeps a member as it was put: no update sets it. Only a put of the whole item gives it another value.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class WriteOnceAttribute : Attribute;
