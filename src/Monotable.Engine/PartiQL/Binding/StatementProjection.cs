using Monotable.Engine.Expressions;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A select list: each path's value becomes an attribute under the last name of the path.</summary>
internal sealed class StatementProjection(IReadOnlyList<(string Name, DocumentPath Path)> columns)
{
    /// <summary>Gets the top-level attributes the list names.</summary>
    public IReadOnlyCollection<string> AttributeNames { get; } =
        columns.Select(static column => column.Path.Attribute).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the top-level attributes that a path of the list goes into.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; } =
        columns.Where(static column => !column.Path.IsTopLevel).Select(static column => column.Path.Attribute).ToHashSet(StringComparer.Ordinal);

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
