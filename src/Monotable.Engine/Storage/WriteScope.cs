namespace Monotable.Engine.Storage;

/// <summary>The write locks of some tables, and the database as it is under them.</summary>
internal sealed class WriteScope(DatabaseSnapshot database, TableHandle? only, TableHandle[] held) : IDisposable
{
    /// <summary>Gets a table for operations on items.</summary>
    public TableSnapshot? Find(string name) => database.Find(name);

    /// <summary>Gets a table in whatever state it is.</summary>
    public TableSnapshot? FindAny(string name) => database.FindAny(name);

    public void Dispose()
    {
        only?.WriteLock.Exit();
        for (var i = held.Length - 1; i >= 0; i--)
        {
            held[i].WriteLock.Exit();
        }
    }
}
