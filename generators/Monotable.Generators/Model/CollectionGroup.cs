namespace Monotable.Generators.Model;

/// <summary>How an item of a nested collection finds its head.</summary>
/// <param name="Head">The entity that begins the nested collection, qualified.</param>
/// <param name="Entity">The item's entity, qualified.</param>
/// <param name="Parts">The parts of the item's key that are those of the head's, in the head's order.</param>
internal sealed record CollectionGroup(string Head, string Entity, EquatableArray<string> Parts);
