namespace Monotable;

/// <summary>
/// Holds when the item was first written, by the table's <see cref="TimeProvider"/>. The member is a <c>DateTimeOffset</c> or <c>DateTime</c> that
/// can be set; a put sets it where it has its default or is null, an update that creates the item where the item has none.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CreatedAtAttribute : Attribute;
