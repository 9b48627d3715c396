using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Writes places in a copy of an item. Lists keep their indexes until all removals are known, and close ranks then.</summary>
internal sealed class DocumentEditor(Item item)
{
    private Item _item = item;

    public Item ToItem() => _item;

    public void Set(DocumentPath path, AttributeValue value)
    {
        if (path.IsTopLevel)
        {
            _item = _item.With(path.Attribute, value);
            return;
        }

        var root = _item.TryGetValue(path.Attribute, out var found) ? found : throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        _item = _item.With(path.Attribute, Set(root, path.Elements, 1, value));
    }

    public void Remove(IEnumerable<DocumentPath> paths, bool mustFit)
    {
        // From the back, so that a removal never moves an element that is still to be removed.
        foreach (var path in paths.OrderByDescending(static path => path.Elements, PathIndexOrder.Instance))
        {
            if (path.IsTopLevel)
            {
                _item = _item.Without(path.Attribute);
            }
            else if (_item.TryGetValue(path.Attribute, out var root))
            {
                _item = _item.With(path.Attribute, Remove(root, path.Elements, 1));
            }
            else if (mustFit)
            {
                throw new UpdateException(ServiceTexts.UpdatePathInvalid);
            }
        }
    }

    private static AttributeValue Set(AttributeValue container, IReadOnlyList<PathElement> elements, int depth, AttributeValue value)
    {
        var element = elements[depth];
        var isLast = depth == elements.Count - 1;
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

    private static AttributeValue Remove(AttributeValue container, IReadOnlyList<PathElement> elements, int depth)
    {
        var element = elements[depth];
        if (container.Type != (element.Name is null ? AttributeType.List : AttributeType.Map))
        {
            throw new UpdateException(ServiceTexts.UpdatePathInvalid);
        }

        var child = DocumentPath.Step(container, element);
        var isLast = depth == elements.Count - 1;
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
