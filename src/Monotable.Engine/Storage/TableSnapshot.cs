using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    public IndexSnapshot IndexOf(IndexDefinition definition)
    {
        foreach (var index in Indexes)
        {
            if (ReferenceEquals(index.Definition, definition))
            {
                return index;
            }
        }

        throw new InvalidOperationException($"The table has no index '{definition.Name}'.");
    }

    /// <summary>Applies one write to items and indexes.</summary>
    public TableSnapshot Apply(WriteRecord record)
    {
        if (record.Before is null && record.After is null)
        {
            return this;
        }

        var (indexes, expiries) = Follow(record);
        return this with
        {
            Items = record.After is null ? Items.Remove(record.Key) : Items.Set(record.Key, record.After),
            Indexes = indexes,
            Expiries = expiries,
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

    // Indexes that the write does not touch stay the very same, and so does the array while there is no other.
    private (ImmutableArray<IndexSnapshot> Indexes, IndexSnapshot? Expiries) Follow(in WriteRecord record)
    {
        if (Indexes.IsEmpty && Expiries is null)
        {
            return (Indexes, null);
        }

        var key = Definition.Key.PlaceOf(record.After ?? record.Before!);
        IndexSnapshot[]? changed = null;
        for (var i = 0; i < Indexes.Length; i++)
        {
            var index = Indexes[i].Follow(record.Before, record.After, key);
            if (!ReferenceEquals(index, Indexes[i]))
            {
                changed ??= [.. Indexes];
                changed[i] = index;
            }
        }

        var indexes = changed is null ? Indexes : ImmutableCollectionsMarshal.AsImmutableArray(changed);
        return (indexes, Expiries?.Follow(record.Before, record.After, key));
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
        var walk = Items.Walk(Cut.Start, Cut.End);
        while (walk.MoveNext())
        {
            var item = walk.Current.Item;
            index = index.Follow(null, item, Definition.Key.PlaceOf(item));
        }

        return index;
    }
}
