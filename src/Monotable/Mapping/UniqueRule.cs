using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>A member, or several together, of which no two items of an entity have the same value. Made by generated code.</summary>
/// <param name="Name">What is unique.</param>
/// <param name="Attributes">The members' attributes.</param>
/// <param name="KeyOf">Makes the key of the item that claims the value of an entity's item; null where that has none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record UniqueRule(string Name, IReadOnlyList<string> Attributes, Func<Item, Item?> KeyOf);
