using System.ComponentModel;
using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Assembles an item collection of the items of one partition, in the order of the sort key. Generated code derives from it.</summary>
/// <typeparam name="TItem">The type of the table's items.</typeparam>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <param name="name">The collection's name, for messages.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CollectionBuilder<TItem, TCollection>(string name)
    where TCollection : class
{
    private Item _partition = Item.Empty;

    private string Partition => EntityMapping.KeyOf(_partition, [.. _partition.Keys]);

    /// <summary>Gives an item its place.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it has one.</returns>
    public abstract bool TryAdd(TItem item);

    /// <summary>Makes the collection.</summary>
    public abstract TCollection Build();

    /// <summary>Fills the place of one item.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="place">The place.</param>
    /// <param name="value">The item.</param>
    /// <param name="entity">The entity's name.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="key">The item's key.</param>
    /// <returns>True.</returns>
    /// <exception cref="ItemMappingException">The place is taken.</exception>
    protected bool Set<T>(ref SingleItem<T> place, T value, string entity, string parameter, Item key)
    {
        if (place.HasValue)
        {
            ArgumentNullException.ThrowIfNull(key);
            throw new ItemMappingException(
                $"Collection '{name}' {Partition} has two items of entity '{entity}', but its parameter '{parameter}' takes one; "
                + $"the second is {EntityMapping.KeyOf(key, [.. key.Keys])}. Make the parameter a list, or correct the items.");
        }

        place = new(value);
        return true;
    }

    /// <summary>Gets the item of a place that must not be empty.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="place">The place.</param>
    /// <param name="entity">The entity's name.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ItemMappingException">The place is empty.</exception>
    protected T Required<T>(in SingleItem<T> place, string entity, string parameter) => place.HasValue
        ? place.Value
        : throw new ItemMappingException(
            $"Collection '{name}' {Partition} has no item of entity '{entity}', but its parameter '{parameter}' needs one. "
            + "Declare the parameter nullable, or correct the items.");

    /// <summary>Lets a builder of a nested collection name the partition in messages.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <typeparam name="TNested">The nested collection.</typeparam>
    /// <param name="builder">The builder.</param>
    protected TBuilder Nested<TBuilder, TNested>(TBuilder builder)
        where TBuilder : CollectionBuilder<TItem, TNested>
        where TNested : class
    {
        builder.Begin(_partition);
        return builder;
    }

    internal void Begin(Item partition) => _partition = partition;

    internal ItemMappingException NoPlace(string key) => new(
        $"Collection '{name}' {Partition} has no place for the item {key}: no parameter takes it, or the "
        + "item is missing that begins its nested collection. Add a parameter, or a list of the table's items for the rest, or set IgnoreOthers.");
}
