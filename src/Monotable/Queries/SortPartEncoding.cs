using System.ComponentModel;
using Monotable.Keys;

namespace Monotable;

/// <summary>How one part of a sort key is written and compared. Made once per part by generated code.</summary>
/// <typeparam name="TValue">The part's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SortPartEncoding<TValue>
{
    private protected SortPartEncoding(string attribute)
    {
        Attribute = attribute;
    }

    /// <summary>
    /// Gets between which texts the key goes on, where the query must keep out other entities' items that begin as its own do; null where all that
    /// begins so is its own.
    /// </summary>
    public SortKeyEnds? Ends { get; init; }

    private protected string Attribute { get; }

    /// <summary>Keeps a query in which no part from this one on is bounded between the <see cref="Ends"/>.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TFields">Its fields in filters.</typeparam>
    /// <param name="definition">The query so far.</param>
    public QueryDefinition<T, TFields> Within<T, TFields>(QueryDefinition<T, TFields> definition) =>
        definition.WithBounds(Attribute, Narrow(new(SortKeyOperator.All, null, null), definition.SortPrefix));

    internal abstract QueryDefinition<T, TFields> Is<T, TFields>(QueryDefinition<T, TFields> definition, TValue value);

    internal abstract QueryDefinition<T, TFields> Range<T, TFields>(
        QueryDefinition<T, TFields> definition, SortKeyOperator comparison, TValue first, TValue? second);

    private protected SortKeyBounds Narrow(SortKeyBounds bounds, string prefix) => Ends?.Narrow(bounds, prefix) ?? bounds;
}
