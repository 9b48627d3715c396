using System.Globalization;
using System.Text;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>A place in an item, its placeholders resolved: a top-level name, then names and list indexes.</summary>
internal sealed class DocumentPath(PathElement[] elements)
{
    public PathElement[] Elements { get; } = elements;

    public string Attribute => Elements[0].Name!;

    public bool IsTopLevel => Elements.Length == 1;

    /// <summary>Finds the value at this place; no value where there is none.</summary>
    public AttributeValue Find(Item? item)
    {
        if (item is null || !item.TryGetValue(Attribute, out var value))
        {
            return default;
        }

        for (var i = 1; i < Elements.Length && !value.IsNone; i++)
        {
            value = Step(value, Elements[i]);
        }

        return value;
    }

    /// <summary>Finds an entry or element of a value; no value where there is none.</summary>
    public static AttributeValue Step(AttributeValue value, PathElement element)
    {
        if (element.Name is { } name)
        {
            return value.Type == AttributeType.Map && value.AsMap().TryGetValue(name, out var entry) ? entry : default;
        }

        return value.Type == AttributeType.List && element.Index < value.AsList().Length ? value.AsList().Span[element.Index] : default;
    }

    /// <summary>Whether one path is the other, or leads to it.</summary>
    public bool Overlaps(DocumentPath other)
    {
        for (var i = 0; i < Math.Min(Elements.Length, other.Elements.Length); i++)
        {
            if (Elements[i] != other.Elements[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the paths part where one goes into a map and the other into a list.</summary>
    public bool Conflicts(DocumentPath other)
    {
        for (var i = 0; i < Math.Min(Elements.Length, other.Elements.Length); i++)
        {
            if (Elements[i] != other.Elements[i])
            {
                return (Elements[i].Name is null) != (other.Elements[i].Name is null);
            }
        }

        return false;
    }

    /// <summary>Gets the path as the service's texts show it: <c>[a, b, [1]]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        var separator = "";
        foreach (var element in Elements)
        {
            text.Append(separator);
            _ = element.Name is { } name ? text.Append(name) : text.Append(CultureInfo.InvariantCulture, $"[{element.Index}]");
            separator = ", ";
        }

        return text.Append(']').ToString();
    }
}
