using System.Collections.Immutable;
using System.ComponentModel;
using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What a query asks for, immutable. Generated code makes it; queries refine copies of it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record QueryDefinition<T, TFields>
{
    /// <summary>Begins a query.</summary>
    /// <param name="table">The table.</param>
    /// <param name="codec">The entity's codec.</param>
    /// <param name="fields">The fields that filters may use.</param>
    /// <param name="isEntity">The condition that an item is of the entity, for counts; null where all items of a partition are wanted.</param>
    /// <param name="indexName">The index, or null for the table.</param>
    public QueryDefinition(Table table, IItemCodec<T> codec, TFields fields, Condition? isEntity, string? indexName)
    {
        Table = table;
        Expiry = isEntity is null ? table.Expiry : null;
        Codec = Expiry?.Filter(codec) ?? codec;
        Fields = fields;
        IsEntity = isEntity;
        IndexName = indexName;
    }

    internal Table Table { get; }

    internal IDynamoDbProvider Provider => Table.Provider.MeasuredBy(Meter);

    internal CapacityMeter? Meter { get; init; }

    internal IItemCodec<T> Codec { get; }

    internal TFields Fields { get; }

    internal Condition? IsEntity { get; }

    /// <summary>Gets when items count as gone; the codec leaves them out.</summary>
    internal Expiry? Expiry { get; init; }

    /// <summary>Gets the items the codec would read, for what the service decides alone: counts, and what is not read by the codec.</summary>
    internal Condition? IsRead => FiltersItself ? IsEntity : Condition.Combine(IsEntity, Expiry?.Live);

    /// <summary>Gets whether only the client can leave out what is expired, because the index is ordered by it.</summary>
    internal bool FiltersItself => Expiry?.IsKeyOf(IndexName) == true;

    internal string? IndexName { get; }

    internal ImmutableArray<(string Attribute, AttributeValue Value)> Equalities { get; init; } = [];

    /// <summary>Gets the text that the sort key starts with: literals, and parts already fixed.</summary>
    internal string SortPrefix { get; init; } = "";

    internal KeyRange? Range { get; init; }

    internal bool IsEmpty { get; init; }

    internal Condition? Filter { get; init; }

    internal bool IsDescending { get; init; }

    internal bool IsConsistent { get; init; }

    internal int? PageSize { get; init; }

    internal int? Take { get; init; }

    /// <summary>Gets the attributes to ask for; null for all.</summary>
    internal IReadOnlyList<AttributePath>? Paths { get; init; }

    /// <summary>Gets how items are told apart where the index may hold no discriminator; null where the discriminator tells.</summary>
    internal EntryKeys? Keys { get; init; }

    /// <summary>Gets what makes the read of the whole item, for entries of an index.</summary>
    internal Func<Item, GetOperation>? NewGet { get; init; }

    /// <summary>Fixes a key attribute.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">Its value.</param>
    public QueryDefinition<T, TFields> WithKey(string attribute, AttributeValue value) =>
        this with { Equalities = Equalities.Add((attribute, value)) };

    /// <summary>Bounds a synthesised sort key to what starts with a prefix, within which parts are then ranged over.</summary>
    /// <param name="attribute">The sort key attribute.</param>
    /// <param name="prefix">The prefix; empty for none.</param>
    public QueryDefinition<T, TFields> WithSortPrefix(string attribute, string prefix) =>
        WithBounds(attribute, SortKeyRange.Whole(prefix)) with { SortPrefix = prefix };

    internal QueryDefinition<T, TFields> WithBounds(string attribute, SortKeyBounds bounds) => this with
    {
        IsEmpty = IsEmpty || bounds.IsEmpty,
        Range = KeyRange.Of(attribute, bounds),
    };

    internal QueryDefinition<TResult, TFields> As<TResult>(Projection<T, TResult> projection) => Like(projection.Over(Codec), projection.Paths);

    /// <summary>Reads entries of an index as projections. Nothing is asked for that the index does not hold.</summary>
    internal QueryDefinition<TResult, TFields> As<TEntity, TResult>(EntryKeys keys, Projection<TEntity, TResult> projection)
    {
        var shape = IndexShape.Of(Table.Schema, IndexName)!.Value;
        return Like(projection.Over(keys, Expiry), [.. projection.Paths.Where(path => shape.Holds(path.Root))]);
    }

    private QueryDefinition<TResult, TFields> Like<TResult>(IItemCodec<TResult> codec, IReadOnlyList<AttributePath> paths) =>
        new(Table, codec, Fields, IsEntity, IndexName)
        {
            Meter = Meter,
            Expiry = Expiry,
            Equalities = Equalities,
            SortPrefix = SortPrefix,
            Range = Range,
            IsEmpty = IsEmpty,
            Filter = Filter,
            IsDescending = IsDescending,
            IsConsistent = IsConsistent,
            PageSize = PageSize,
            Take = Take,
            Paths = paths,
            Keys = Keys,
        };
}
