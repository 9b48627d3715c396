namespace Monotable;

/// <summary>
/// Marks a class, record or struct whose members are some of an entity's: <c>record OrderSummary(string OrderId, decimal Total)</c>. The entity's
/// reads get a method <c>As…</c>, with which DynamoDB returns only those attributes.
/// </summary>
/// <remarks>
/// Members correspond by name and are stored as the entity stores them. A member's type is the entity's, that type with <c>?</c>, or, for a nested
/// object, a class whose members are some of its. A projection saves bytes on the way, not capacity: DynamoDB charges for whole items.
/// </remarks>
/// <typeparam name="TEntity">The entity.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ProjectionOfAttribute<TEntity> : Attribute
{
    /// <summary>
    /// Gets or sets the table class, for an entity that does not name it because it is included in one: <c>Table = typeof(ShopTable)</c>.
    /// </summary>
    public Type? Table { get; set; }
}
