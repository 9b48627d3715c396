using Monotable.Engine.Model;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;

namespace Monotable.Engine;

/// <summary>What all operations of one engine share.</summary>
internal sealed class EngineContext(EngineOptions options)
{
    private long _ids;

    public EngineOptions Options { get; } = options;

    public IStorage Storage { get; } = new MemoryStorage();

    public TransactionTokens Tokens { get; } = new(options.TimeProvider);

    public TableReference Reference(string? tableName, TextLayer layer) => TableReference.Parse(tableName, Options, layer);

    /// <summary>Gets a table as it is now.</summary>
    /// <exception cref="ResourceNotFoundException">There is no such table.</exception>
    public TableSnapshot Snapshot(TableReference table) => Find(Storage.Current.Find(table.Name));

    /// <summary>Gets a table under its write lock.</summary>
    /// <exception cref="ResourceNotFoundException">There is no such table.</exception>
    public static TableSnapshot Snapshot(WriteScope scope, TableReference table) => Find(scope.Find(table.Name));

    public Guid NextId() => Options.NextId?.Invoke() ?? new Guid(0, 0, 0, BitConverter.GetBytes(Interlocked.Increment(ref _ids)));

    private static TableSnapshot Find(TableSnapshot? table) => table ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
}
