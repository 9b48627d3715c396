namespace Monotable;

/// <summary>
/// Makes a number a counter: updates only add to it, so that writers at the same time lose nothing of one another. The member is of a type that is
/// stored as a number.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CounterAttribute : Attribute;
