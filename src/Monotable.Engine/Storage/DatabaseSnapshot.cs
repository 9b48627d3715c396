using System.Collections.Immutable;
using Monotable.Engine.Model;

namespace Monotable.Engine.Storage;

/// <summary>All tables at one moment. What is read from one snapshot is consistent, across tables too.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="ClosedStreams">The streams that were disabled, or whose table is gone, and that can still be read; by ARN.</param>
internal sealed record DatabaseSnapshot(
    ImmutableSortedDictionary<string, TableSnapshot> Tables, ImmutableSortedDictionary<string, StreamSnapshot> ClosedStreams)
{
    public static DatabaseSnapshot Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, TableSnapshot>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, StreamSnapshot>(StringComparer.Ordinal));

    /// <summary>Gets when something changes next by itself. Writes of items do not move it.</summary>
    public DateTimeOffset? Due { get; private init; }

    /// <summary>Gets whether there are tables whose items expire.</summary>
    public bool HasExpiries { get; private init; }

    /// <summary>Gets a table for operations on items: one that is being created is not there yet.</summary>
    public TableSnapshot? Find(string name) => FindAny(name) is { Definition.Stage: not TableStage.Creating } table ? table : null;

    /// <summary>Gets a table in whatever state it is.</summary>
    public TableSnapshot? FindAny(string name) => Tables.GetValueOrDefault(name);

    /// <summary>Gets the newest stream that is closed, of a table that there is or was under a name. ARNs order by time.</summary>
    public StreamDefinition? LastClosedStreamOf(string table) =>
        ClosedStreams.Values.LastOrDefault(stream => string.Equals(stream.Table, table, StringComparison.Ordinal))?.Definition;

    /// <summary>Finds out anew when something changes next, after definitions changed.</summary>
    public DatabaseSnapshot Reschedule() => this with
    {
        Due = Tables.Values.Select(static table => table.Definition.Due).Concat(ClosedStreams.Values.Select(static stream => stream.Due)).Min(),
        HasExpiries = Tables.Values.Any(static table => table.Expiries is not null),
    };
}
