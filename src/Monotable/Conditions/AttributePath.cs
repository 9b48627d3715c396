using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// The place of an attribute in an item: a name, or an entry or element of another place. Names travel as placeholders, never as text.
/// </summary>
public sealed partial class AttributePath
{
    private readonly AttributePath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private AttributePath(AttributePath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>Makes the path of a top-level attribute.</summary>
    /// <param name="name">The attribute's name.</param>
    public static AttributePath Of(string name) => new(null, name, 0);

    /// <summary>Makes the path of a map's entry.</summary>
    /// <param name="name">The entry's name.</param>
    public AttributePath Entry(string name) => new(this, name, 0);

    /// <summary>Makes the path of a list's element.</summary>
    /// <param name="index">The element's place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public AttributePath Element(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(this, null, index);
    }

    internal void Write(ExpressionWriter writer)
    {
        _parent?.Write(writer);
        if (_name is null)
        {
            writer.Text("[").Text(_index).Text("]");
        }
        else
        {
            writer.Text(_parent is null ? "" : ".").Name(_name);
        }
    }
}
