using Monotable.Protocol;

namespace Monotable;

/// <summary>The repository of an entity marked <see cref="ScannableAttribute"/>. Generated repositories derive from it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public abstract class ScannableRepository<T, TFields> : Repository<T, TFields>
{
    private readonly Condition _isEntity;

    /// <summary>Initializes the repository. Generated code calls it.</summary>
    /// <param name="source">The entity.</param>
    /// <param name="keyStarts">The literals that the entity's keys start with, by which an item without a discriminator is recognised.</param>
    protected ScannableRepository(EntitySource<T, TFields> source, params ReadOnlySpan<KeyStart> keyStarts)
        : base(source)
    {
        ArgumentNullException.ThrowIfNull(source);

        // A query meets only keys of its entity. A scan meets everything: what has no discriminator must at least have a key of the entity's form.
        var unmarked = Conditions.Function("attribute_not_exists", AttributePath.Of(source.DiscriminatorAttribute));
        foreach (var start in keyStarts)
        {
            unmarked = Condition.And(unmarked, start.ToCondition());
        }

        _isEntity = source.IsEntityOr(unmarked);
    }

    /// <summary>
    /// Scans the whole table for this entity's items. The capacity of all items is consumed, those of other entities too: prefer a query where a
    /// key is known.
    /// </summary>
    public TableScan<T, TFields> Scan() => ScanLocalIndex(null);

    /// <summary>Scans a local index, or the table. Generated code calls it.</summary>
    /// <param name="indexName">The index, or null for the table.</param>
    protected TableScan<T, TFields> ScanLocalIndex(string? indexName) => new(NewScan(indexName), Source.Fields);

    /// <summary>Scans a global index. Generated code calls it.</summary>
    /// <param name="indexName">The index.</param>
    protected IndexScan<T, TFields> ScanGlobalIndex(string indexName) => new(NewScan(indexName), Source.Fields);

    /// <summary>Scans a local index that does not project all attributes. Generated code calls it.</summary>
    /// <typeparam name="TEntry">What the index holds of an item.</typeparam>
    /// <typeparam name="TEntryFields">The fields that the index projects.</typeparam>
    /// <param name="indexName">The index.</param>
    /// <param name="codec">Reads entries.</param>
    /// <param name="fields">The fields in filters.</param>
    protected TableScan<TEntry, TEntryFields> ScanLocalEntries<TEntry, TEntryFields>(
        string indexName, IItemCodec<TEntry> codec, TEntryFields fields) => new(NewEntryScan(indexName, codec), fields);

    /// <summary>Scans a global index that does not project all attributes. Generated code calls it.</summary>
    /// <typeparam name="TEntry">What the index holds of an item.</typeparam>
    /// <typeparam name="TEntryFields">The fields that the index projects.</typeparam>
    /// <param name="indexName">The index.</param>
    /// <param name="codec">Reads entries.</param>
    /// <param name="fields">The fields in filters.</param>
    protected IndexScan<TEntry, TEntryFields> ScanGlobalEntries<TEntry, TEntryFields>(
        string indexName, IItemCodec<TEntry> codec, TEntryFields fields) => new(NewEntryScan(indexName, codec), fields);

    private ScanDefinition<TEntry> NewEntryScan<TEntry>(string indexName, IItemCodec<TEntry> codec) =>
        new(Source.Table, Source.Expiry?.Filter(codec) ?? codec, indexName, _isEntity) { Expiry = Source.Expiry, IsOfEntries = true };

    private ScanDefinition<T> NewScan(string? indexName) => new(Source.Table, Source.Codec, indexName, _isEntity) { Expiry = Source.Expiry };
}
