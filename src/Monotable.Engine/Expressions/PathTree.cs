using Monotable.Engine.Expressions.Syntax;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Several paths as one tree, which cuts the parts under them out of an item. List elements close ranks.</summary>
internal sealed class PathTree
{
    private SortedDictionary<string, PathTree>? _entries;
    private SortedDictionary<int, PathTree>? _elements;
    private bool _isWhole;

    public PathTree(IEnumerable<DocumentPath> paths)
    {
        foreach (var path in paths)
        {
            Add(path.Elements, 0);
        }
    }

    private PathTree()
    {
    }

    /// <summary>Cuts out the parts of an item; an item without attributes where it has none of them.</summary>
    public Item Cut(Item item)
    {
        if (_entries is not { } entries)
        {
            return Item.Empty;
        }

        var builder = new ItemBuilder(entries.Count);
        foreach (var (name, tree) in entries)
        {
            if (item.TryGetValue(name, out var value) && tree.Cut(value) is { IsNone: false } part)
            {
                builder.Add(name, part);
            }
        }

        return builder.Build();
    }

    private void Add(PathElement[] elements, int depth)
    {
        if (depth == elements.Length)
        {
            _isWhole = true;
            return;
        }

        var element = elements[depth];
        PathTree? child;
        if (element.Name is { } name)
        {
            _entries ??= new(StringComparer.Ordinal);
            if (!_entries.TryGetValue(name, out child))
            {
                _entries.Add(name, child = new());
            }
        }
        else
        {
            _elements ??= [];
            if (!_elements.TryGetValue(element.Index, out child))
            {
                _elements.Add(element.Index, child = new());
            }
        }

        child.Add(elements, depth + 1);
    }

    private AttributeValue Cut(AttributeValue value)
    {
        if (_isWhole)
        {
            return value;
        }

        if (value.Type == AttributeType.Map && _entries is not null)
        {
            var map = Cut(value.AsMap());
            return map.Count == 0 ? default : AttributeValue.Map(map);
        }

        if (value.Type != AttributeType.List || _elements is null)
        {
            return default;
        }

        var list = value.AsList();
        var parts = new List<AttributeValue>();
        foreach (var (index, tree) in _elements)
        {
            if (index < list.Length && tree.Cut(list.Span[index]) is { IsNone: false } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? default : AttributeValue.ListUnsafe([.. parts]);
    }
}
