namespace Monotable.Engine.Storage;

/// <summary>The write locks of some tables, and the database as it is under them.</summary>
internal sealed class WriteScope(DatabaseSnapshot database, IReadOnlyList<TableHandle> held) : IDisposable
{
    public TableSnapshot? Find(string name) => database.Find(name);

    public void Dispose()
    {
        for (var i = held.Count - 1; i >= 0; i--)
        {
            held[i].WriteLock.Exit();
        }
    }
}
