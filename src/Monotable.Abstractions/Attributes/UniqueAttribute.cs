namespace Monotable;

/// <summary>
/// Lets no two items of the entity have the same value of a member. The member is of a type that can be a part of a key; null is no value, and may
/// occur any number of times.
/// </summary>
/// <remarks>
/// <para>
/// Each value is claimed by an item of its own in the same table, which is written in one transaction with the entity, and only where the value is
/// free. A write that would claim a value of another item fails with <c>UniqueValueTakenException</c>. Puts and deletes read the item first, to
/// release what it had claimed; batches, which take no transactions, refuse the entity.
/// </para>
/// <para>Texts are compared as they are: store in lower case what is to be unique whatever its case.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;
