using Monotable.Engine.Expressions;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>
/// A select list. Of a statement by itself each path's value becomes an attribute under the last name of the path; of one in a batch or a
/// transaction, which reads one item as GetItem does, the item keeps its hierarchy.
/// </summary>
internal sealed class StatementProjection(IReadOnlyList<(string Name, DocumentPath Path)> columns)
{
    private readonly PathTree _tree = new([.. columns.Select(static column => column.Path)]);

    /// <summary>Gets the top-level attributes the list names.</summary>
    public IReadOnlyCollection<string> AttributeNames { get; } =
        columns.Select(static column => column.Path.Attribute).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the top-level attributes that a path of the list goes into.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; } =
        columns.Where(static column => !column.Path.IsTopLevel).Select(static column => column.Path.Attribute).ToHashSet(StringComparer.Ordinal);

    /// <summary>Cuts the selected paths out of the item of a batch or a transaction.</summary>
    public Item Cut(Item item) => _tree.Cut(item);

    /// <summary>Makes the attributes of a statement's own answer.</summary>
    public Item Apply(Item item)
    {
        var builder = new ItemBuilder(columns.Count);
        foreach (var (name, path) in columns)
        {
            if (path.Find(item) is { IsNone: false } value)
            {
                builder.Add(name, value);
            }
        }

        return builder.Build();
    }
}
