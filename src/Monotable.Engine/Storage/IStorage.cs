using Monotable.Engine.Model;

namespace Monotable.Engine.Storage;

/// <summary>Where tables live. A write arrives as records, so an implementation may log them before it applies them.</summary>
internal interface IStorage
{
    /// <summary>Gets the database as it is: one read of a field, whatever writers do.</summary>
    DatabaseSnapshot Current { get; }

    /// <summary>Stops other writers of some tables until the scope is disposed. Locks are taken in one order: no ring of waiters.</summary>
    /// <param name="tables">The tables' names; those that do not exist are passed over.</param>
    WriteScope BeginWrite(params ReadOnlySpan<string> tables);

    /// <summary>Applies records at once, and adds them to the tables' streams: a reader sees all of them or none. The caller holds the scope of
    /// their tables.</summary>
    /// <param name="records">The records, in order.</param>
    void Commit(params ReadOnlySpan<WriteRecord> records);

    /// <summary>Adds a table unless one of its name exists.</summary>
    bool TryCreate(TableDefinition definition);

    /// <summary>Replaces a table's definition: indexes that are new are filled, a stream that is new is opened, the one before it closed. The
    /// caller holds the table's scope.</summary>
    void Redefine(TableDefinition definition);

    /// <summary>Removes a table; its stream stays readable for a while. The caller holds the table's scope.</summary>
    void Drop(string name);

    /// <summary>Removes the streams that can no longer be read.</summary>
    void ForgetStreams();
}
