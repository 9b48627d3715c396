using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Writes places in one copy of an item. Lists keep their indexes until all removals are known, and close ranks then.</summary>
/// <param name="item">The item.</param>
/// <param name="changes">How many places are written at most, or about.</param>
internal sealed class DocumentEditor(Item item, int changes)
{
    // A field: the builder is a mutable struct.
    private ItemBuilder _item = new(item, changes);

    public Item ToItem() => _item.Build();

    public void Set(DocumentPath path, AttributeValue value)
    {
        if (path.IsTopLevel)
        {
            _item.Set(path.Attribute, value);
            return;
        }

        var root = _item.TryGetValue(path.Attribute, out var found) ? found : throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        _item.Set(path.Attribute, Set(root, path.Elements, 1, value));
    }

    public void Remove(IEnumerable<DocumentPath> paths, bool mustFit)
    {
        // From the back, so that a removal never moves an element that is still to be removed.
        foreach (var path in paths.OrderByDescending(static path => path.Elements, PathIndexOrder.Instance))
        {
            if (path.IsTopLevel)
            {
                _item.Remove(path.Attribute);
            }
            else if (_item.TryGetValue(path.Attribute, out var root))
            {
                _item.Set(path.Attribute, Remove(root, path.Elements, 1));
            }
            else if (mustFit)
            {
                throw new UpdateException(ServiceTexts.UpdatePathInvalid);
            }
        }
    }

    private static AttributeValue Set(AttributeValue container, PathElement[] elements, int depth, AttributeValue value)
    {
        var element = elements[depth];
        var isLast = depth == elements.Length - 1;
        if (element.Name is { } name)
        {
            if (container.Type != AttributeType.Map)
            {
                throw new UpdateException(ServiceTexts.UpdatePathInvalid);
            }

            var map = container.AsMap();
            return map.With(name, isLast ? value : Set(Child(map.TryGetValue(name, out var entry) ? entry : default), elements, depth + 1, value));
        }

        if (container.Type != AttributeType.List)
        {
            throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        }

        var list = container.AsList();
        if (element.Index >= list.Length)
        {
            // An index beyond the end appends.
            return isLast ? AttributeValue.ListUnsafe([.. list.Span, value]) : throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        }

        var copy = list.ToArray();
        copy[element.Index] = isLast ? value : Set(copy[element.Index], elements, depth + 1, value);
        return AttributeValue.ListUnsafe(copy);
    }

    private static AttributeValue Remove(AttributeValue container, PathElement[] elements, int depth)
    {
        var element = elements[depth];
        if (container.Type != (element.Name is null ? AttributeType.List : AttributeType.Map))
        {
            throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        }

        var child = DocumentPath.Step(container, element);
        var isLast = depth == elements.Length - 1;
        if (child.IsNone)
        {
            return isLast ? container : throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        }

        if (element.Name is { } name)
        {
            var map = container.AsMap();
            return isLast ? map.Without(name) : map.With(name, Remove(child, elements, depth + 1));
        }

        var list = container.AsList().ToArray();
        if (isLast)
        {
            return AttributeValue.ListUnsafe([.. list[..element.Index], .. list[(element.Index + 1)..]]);
        }

        list[element.Index] = Remove(child, elements, depth + 1);
        return AttributeValue.ListUnsafe(list);
    }

    private static AttributeValue Child(AttributeValue value) => value.IsNone ? throw new UpdateException(ServiceTexts.UpdatePathInvalid) : value;
}
