using System.ComponentModel;

namespace Monotable;

/// <summary>The place of one item of an item collection.</summary>
/// <typeparam name="T">The entity.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleItem<T>
{
    /// <summary>Initializes a place that is taken.</summary>
    /// <param name="value">The item.</param>
    public SingleItem(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Gets whether there is an item.</summary>
    public bool HasValue { get; }

    /// <summary>Gets the item; the default where there is none.</summary>
    public T Value { get; }
}
