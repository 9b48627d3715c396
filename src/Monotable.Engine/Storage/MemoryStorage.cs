using Monotable.Engine.Model;

namespace Monotable.Engine.Storage;

/// <summary>
/// Tables in memory. The whole database is one immutable value behind one field: readers take the field and need no lock. Writers lock their
/// tables, compute, and then swap the field under the commit lock, which is held for the swap alone.
/// </summary>
internal sealed class MemoryStorage(EngineOptions options) : IStorage
{
    private readonly Lock _commit = new();
    private volatile DatabaseSnapshot _current = DatabaseSnapshot.Empty;
    private long _ordinal;

    public DatabaseSnapshot Current => _current;

    public WriteScope BeginWrite(params ReadOnlySpan<string> tables)
    {
        if (tables is [var single])
        {
            return BeginWrite(single);
        }

        while (true)
        {
            var handles = HandlesOf(_current, tables);
            foreach (var handle in handles)
            {
                handle.WriteLock.Enter();
            }

            // A table may have been dropped or made anew while we waited for its lock: then the locks are those of another table.
            var database = _current;
            var scope = new WriteScope(database, null, handles);
            if (handles.AsSpan().SequenceEqual(HandlesOf(database, tables)))
            {
                return scope;
            }

            scope.Dispose();
        }
    }

    public void Commit(params ReadOnlySpan<WriteRecord> records)
    {
        if (records is [var only])
        {
            Commit(only);
            return;
        }

        // Built before the commit lock is taken: the tables are ours, so their snapshots cannot change under us.
        var changed = new Dictionary<string, TableSnapshot>(StringComparer.Ordinal);
        DateTimeOffset? now = null;
        foreach (var record in records)
        {
            var table = changed.TryGetValue(record.Table, out var known) ? known : _current.Tables[record.Table];
            table.Handle.Names.Share(record.After);
            table = table.Apply(record);
            changed[record.Table] = table.Stream is null ? table : table.Log(record, now ??= Now());
        }

        lock (_commit)
        {
            _current = _current with { Tables = _current.Tables.SetItems(changed) };
        }
    }

    private WriteScope BeginWrite(string table)
    {
        while (true)
        {
            var handle = _current.FindAny(table)?.Handle;
            handle?.WriteLock.Enter();
            var database = _current;
            if (ReferenceEquals(handle, database.FindAny(table)?.Handle))
            {
                return new(database, handle, []);
            }

            handle?.WriteLock.Exit();
        }
    }

    private void Commit(in WriteRecord record)
    {
        var table = _current.Tables[record.Table];
        table.Handle.Names.Share(record.After);
        table = table.Apply(record);
        table = table.Stream is null ? table : table.Log(record, Now());
        lock (_commit)
        {
            _current = _current with { Tables = _current.Tables.SetItem(record.Table, table) };
        }
    }

    public bool TryCreate(TableDefinition definition)
    {
        lock (_commit)
        {
            if (_current.Tables.ContainsKey(definition.Name))
            {
                return false;
            }

            var table = TableSnapshot.Create(new TableHandle(++_ordinal), definition) with
            {
                Stream = definition.Stream is null ? null : StreamSnapshot.Open(definition, options, definition.Created),
            };
            Swap(_current with { Tables = _current.Tables.Add(definition.Name, table) });
            return true;
        }
    }

    public void Redefine(TableDefinition definition)
    {
        var before = _current.Tables[definition.Name];
        var table = before.Redefine(definition);
        var isOpen = definition.Stream is { IsEnabled: true };
        StreamSnapshot? closed = null;
        if (before.Stream is { } stream && !(isOpen && stream.Definition == definition.Stream))
        {
            closed = stream.Close(Now());
            table = table with { Stream = null };
        }

        if (isOpen && table.Stream is null)
        {
            table = table with { Stream = StreamSnapshot.Open(definition, options, definition.Stream!.Created) };
        }

        lock (_commit)
        {
            Swap(WithClosed(_current with { Tables = _current.Tables.SetItem(definition.Name, table) }, closed));
        }
    }

    public void Drop(string name)
    {
        var closed = _current.Tables[name].Stream?.Close(Now());
        lock (_commit)
        {
            Swap(WithClosed(_current with { Tables = _current.Tables.Remove(name) }, closed));
        }
    }

    public void ForgetStreams()
    {
        var now = Now();
        lock (_commit)
        {
            var gone = _current.ClosedStreams.Where(stream => stream.Value.IsGone(now)).Select(static stream => stream.Key);
            Swap(_current with { ClosedStreams = _current.ClosedStreams.RemoveRange(gone) });
        }
    }

    private static DatabaseSnapshot WithClosed(DatabaseSnapshot database, StreamSnapshot? stream) =>
        stream is null ? database : database with { ClosedStreams = database.ClosedStreams.SetItem(stream.Definition.Arn, stream) };

    private static TableHandle[] HandlesOf(DatabaseSnapshot database, ReadOnlySpan<string> tables)
    {
        var handles = new SortedList<long, TableHandle>();
        foreach (var name in tables)
        {
            if (database.FindAny(name) is { } table)
            {
                handles[table.Handle.Ordinal] = table.Handle;
            }
        }

        return [.. handles.Values];
    }

    private void Swap(DatabaseSnapshot database) => _current = database.Reschedule();

    private DateTimeOffset Now() => options.TimeProvider.GetUtcNow();
}
