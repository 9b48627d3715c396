using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>A table at one moment: its definition, items, indexes and stream. Immutable, and shares almost all with the one before.</summary>
internal sealed record TableSnapshot(
    TableHandle Handle, TableDefinition Definition, SortedTree Items, ImmutableArray<IndexSnapshot> Indexes, long SizeBytes)
{
    /// <summary>Gets the stream; none while there is none enabled.</summary>
    public StreamSnapshot? Stream { get; init; }

    /// <summary>Gets the items that may expire, by their expiry; none while items do not.</summary>
    public IndexSnapshot? Expiries { get; init; }

    public static TableSnapshot Create(TableHandle handle, TableDefinition definition) =>
        new(handle, definition, SortedTree.Empty, [.. definition.Indexes.Select(IndexSnapshot.Empty)], 0);

    public Item? Find(EntryKey key) => Items.Find(key)?.Item;

    public IndexSnapshot IndexOf(IndexDefinition definition) => Indexes.First(index => ReferenceEquals(index.Definition, definition));

    /// <summary>Applies one write to items and indexes.</summary>
    public TableSnapshot Apply(WriteRecord record)
    {
        if (record.Before is null && record.After is null)
        {
            return this;
        }

        var items = record.After is null ? Items.Remove(record.Key) : Items.Set(new(record.Key, record.After));
        var indexes = Indexes;
        for (var i = 0; i < Indexes.Length; i++)
        {
            indexes = indexes.SetItem(i, Indexes[i].Follow(record.Before, record.After));
        }

        return this with
        {
            Items = items,
            Indexes = indexes,
            Expiries = Expiries?.Follow(record.Before, record.After),
            SizeBytes = SizeBytes - (record.Before?.SizeBytes ?? 0) + (record.After?.SizeBytes ?? 0),
        };
    }

    /// <summary>Adds a write's record to the stream, if there is one. Only for writes that are committed.</summary>
    public TableSnapshot Log(in WriteRecord record, DateTimeOffset now) => Stream is null ? this : this with { Stream = Stream.Append(record, now) };

    /// <summary>Gives the table a new definition: indexes that stay keep their entries, new ones are filled from the items.</summary>
    public TableSnapshot Redefine(TableDefinition definition)
    {
        var indexes = definition.Indexes.Select(index =>
            Indexes.FirstOrDefault(known => string.Equals(known.Definition.Name, index.Name, StringComparison.Ordinal)) is { } known
                ? known with { Definition = index }
                : Backfill(index));
        return this with { Definition = definition, Indexes = [.. indexes], Expiries = ExpiriesBy(definition) };
    }

    private IndexSnapshot? ExpiriesBy(TableDefinition definition)
    {
        if (definition.TimeToLive is not { IsEnabled: true } timeToLive)
        {
            return null;
        }

        return Expiries is not null && string.Equals(Definition.TimeToLive?.Attribute, timeToLive.Attribute, StringComparison.Ordinal)
            ? Expiries
            : Backfill(ExpiryIndex.Of(definition.Key, timeToLive.Attribute));
    }

    private IndexSnapshot Backfill(IndexDefinition definition)
    {
        var index = IndexSnapshot.Empty(definition);
        foreach (var entry in Items.Ascending(Cut.Start))
        {
            index = index.Follow(null, entry.Item);
        }

        return index;
    }
}
