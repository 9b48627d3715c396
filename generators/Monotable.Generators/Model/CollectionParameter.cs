namespace Monotable.Generators.Model;

/// <summary>A parameter of an item collection.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many items it takes.</param>
/// <param name="Entity">The entity, qualified; none of a nested collection and of the rest.</param>
/// <param name="Nested">The nested collection, or null.</param>
internal sealed record CollectionParameter(string Name, ParameterCount Count, string Entity, CollectionNode? Nested)
{
    public bool IsRest => Entity.Length == 0 && Nested is null;
}
