namespace Monotable;

/// <summary>
/// Marks a class or record that is a part of an item collection: one of a list in it, which begins with its first entity, or a group of its own.
/// The outermost one has <see cref="ItemCollectionAttribute{TTable}"/>.
/// </summary>
/// <remarks>The parameters of the only public constructor say what belongs to it, as there.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class ItemCollectionAttribute : Attribute;
