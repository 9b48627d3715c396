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
    private readonly bool _isInCollection;

    private AttributePath(AttributePath? parent, string? name, int index, bool isInCollection)
    {
        _parent = parent;
        _name = name;
        _index = index;
        _isInCollection = isInCollection;
    }

    /// <summary>Gets whether the place is an attribute of the item itself.</summary>
    internal bool IsTopLevel => _parent is null;

    /// <summary>Gets what null is at this place: elements of lists and entries of dictionaries are NULL, members are not stored.</summary>
    internal AttributeValue NullValue => _isInCollection ? AttributeValue.Null : default;

    /// <summary>Makes the path of a top-level attribute.</summary>
    /// <param name="name">The attribute's name.</param>
    public static AttributePath Of(string name) => new(null, name, 0, isInCollection: false);

    /// <summary>Makes the path of a member of a nested document, which a null leaves out.</summary>
    /// <param name="name">The name that the member is stored under.</param>
    public AttributePath Member(string name) => new(this, name, 0, isInCollection: false);

    /// <summary>Makes the path of a dictionary's entry, whose null is stored as NULL.</summary>
    /// <param name="name">The entry's name: any text, since names are never a part of an expression.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public AttributePath Entry(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this, name, 0, isInCollection: true);
    }

    /// <summary>Makes the path of a list's element, whose null is stored as NULL.</summary>
    /// <param name="index">The element's place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public AttributePath Element(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(this, null, index, isInCollection: true);
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
