using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>A projection bound to its request.</summary>
internal sealed class BoundProjection
{
    private readonly PathTree _tree;

    public BoundProjection(IReadOnlyList<DocumentPath> paths)
    {
        _tree = new(paths);
        AttributeNames = paths.Select(static path => path.Attribute).ToHashSet(StringComparer.Ordinal);
        NestedAttributes = [.. paths.Where(static path => !path.IsTopLevel).Select(static path => path.Attribute)];
    }

    /// <summary>Gets the top-level attributes the projection names.</summary>
    public IReadOnlyCollection<string> AttributeNames { get; }

    /// <summary>Gets the attributes the projection takes parts of.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; }

    public Item Apply(Item item) => _tree.Cut(item);
}
