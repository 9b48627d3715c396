namespace Monotable;

/// <summary>
/// Counts the writes of an item, and refuses a write that is based on an older state: optimistic locking. The member is an <c>int</c> or
/// <c>long</c> that can be set; 0 means that the item was never stored.
/// </summary>
/// <remarks>
/// Every write that is given an entity (put, update, delete; by itself or in a transaction) carries the condition that the stored version is the
/// entity's, and stores one more. Updates of a key alone count too, but check nothing. A batch refuses such an entity, since it takes no
/// conditions.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class VersionAttribute : Attribute;
