using Monotable.Engine.Model;

namespace Monotable.Engine.Storage;

/// <summary>
/// Tables in memory. The whole database is one immutable value behind one field: readers take the field and need no lock. Writers lock their
/// tables, compute, and then swap the field under the commit lock, which is held for the swap alone.
/// </summary>
internal sealed class MemoryStorage : IStorage
{
    private readonly Lock _commit = new();
    private volatile DatabaseSnapshot _current = DatabaseSnapshot.Empty;
    private long _ordinal;

    public DatabaseSnapshot Current => _current;

    public WriteScope BeginWrite(params ReadOnlySpan<string> tables)
    {
        while (true)
        {
            var handles = HandlesOf(_current, tables);
            foreach (var handle in handles)
            {
                handle.WriteLock.Enter();
            }

            // A table may have been dropped or made anew while we waited for its lock: then the locks are those of another table.
            var database = _current;
            var scope = new WriteScope(database, handles);
            if (handles.AsSpan().SequenceEqual(HandlesOf(database, tables)))
            {
                return scope;
            }

            scope.Dispose();
        }
    }

    public void Commit(params ReadOnlySpan<WriteRecord> records)
    {
        // Built before the commit lock is taken: the tables are ours, so their snapshots cannot change under us.
        var changed = new Dictionary<string, TableSnapshot>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var table = changed.TryGetValue(record.Table, out var known) ? known : _current.Tables[record.Table];
            changed[record.Table] = table.Apply(record);
        }

        lock (_commit)
        {
            _current = new(_current.Tables.SetItems(changed));
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

            var table = TableSnapshot.Create(new TableHandle(++_ordinal), definition);
            _current = new(_current.Tables.Add(definition.Name, table));
            return true;
        }
    }

    public void Redefine(TableDefinition definition)
    {
        var table = _current.Tables[definition.Name].Redefine(definition);
        lock (_commit)
        {
            _current = new(_current.Tables.SetItem(definition.Name, table));
        }
    }

    public void Drop(string name)
    {
        lock (_commit)
        {
            _current = new(_current.Tables.Remove(name));
        }
    }

    private static TableHandle[] HandlesOf(DatabaseSnapshot database, ReadOnlySpan<string> tables)
    {
        if (tables.Length == 1)
        {
            return database.Find(tables[0]) is { } only ? [only.Handle] : [];
        }

        var handles = new SortedList<long, TableHandle>();
        foreach (var name in tables)
        {
            if (database.Find(name) is { } table)
            {
                handles[table.Handle.Ordinal] = table.Handle;
            }
        }

        return [.. handles.Values];
    }
}
