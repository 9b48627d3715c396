namespace Monotable;

/// <summary>
/// Holds when the item was last written, by the table's <see cref="TimeProvider"/>. The member is a <c>DateTimeOffset</c> or <c>DateTime</c> that
/// can be set; every put and update sets it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class UpdatedAtAttribute : Attribute;
