using Monotable.Protocol;

namespace Monotable;

/// <summary>Who claims a value, and until when.</summary>
/// <param name="Owner">The item's primary key.</param>
/// <param name="Expiry">The table's attribute of expiry, and when the item expires; null where it lasts.</param>
internal sealed record ClaimTaker(Item Owner, (string Attribute, AttributeValue Value)? Expiry);
