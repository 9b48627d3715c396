using System.ComponentModel;

namespace Monotable.Protocol;

/// <summary>Knows the entity that items of a request are of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEntityItemReader
{
    /// <summary>Reads an item.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="item">The item.</param>
    /// <returns>The entity; the default where the item is another one.</returns>
    /// <exception cref="InvalidOperationException">The request is on another entity than <typeparamref name="T"/>.</exception>
    /// <exception cref="ItemMappingException">The item does not fit the entity.</exception>
    T? ReadItem<T>(Item item);
}
