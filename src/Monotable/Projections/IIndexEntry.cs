using Monotable.Protocol;

namespace Monotable;

/// <summary>What an index that does not project all attributes holds of an item. Generated types implement it.</summary>
/// <typeparam name="T">The entity.</typeparam>
public interface IIndexEntry<T>
{
    /// <summary>Gets the primary key of the item, which every index holds.</summary>
    Item PrimaryKey { get; }
}
