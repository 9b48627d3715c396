using Monotable.Engine.Model;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.Operations.Upkeep;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;

namespace Monotable.Engine;

/// <summary>What all operations of one engine share.</summary>
internal sealed class EngineContext
{
    private readonly ExpirySweep _sweep;
    private long _ids;

    public EngineContext(EngineOptions options)
    {
        Options = options;
        Storage = new MemoryStorage(options);
        Tokens = new(options.TimeProvider);
        _sweep = new(Storage, options.TimeToLiveSweepInterval);
    }

    public EngineOptions Options { get; }

    public IStorage Storage { get; }

    public TransactionTokens Tokens { get; }

    /// <summary>Gets the items that transactions have while they run.</summary>
    public ItemReservations Reservations { get; } = new();

    /// <summary>Gets the time.</summary>
    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    /// <summary>Lets happen what is due by the clock. Every operation begins with it; it costs nothing while nothing is awaited.</summary>
    public void CatchUp()
    {
        var database = Storage.Current;
        if (database is { Due: null, HasExpiries: false })
        {
            return;
        }

        var now = Now;
        if (database.Due <= now)
        {
            DueChanges.Apply(Storage, now);
        }

        if (database.HasExpiries)
        {
            _sweep.RunIfDue(now);
        }
    }

    /// <summary>Gets the layer of texts in which an operation answers.</summary>
    public TextLayer LayerOf(ProviderOperation operation) => OperationLayers.Of(operation, Options.Texts);

    public TableReference Reference(string? tableName, TextLayer layer) => TableReference.Parse(tableName, Options, layer);

    /// <summary>Gets a table as it is now, for operations on items.</summary>
    /// <exception cref="ResourceNotFoundException">There is no such table, or it is being created.</exception>
    public TableSnapshot Snapshot(TableReference table) => Find(Storage.Current.Find(table.Name));

    /// <summary>Gets a table under its write lock, for operations on items.</summary>
    /// <exception cref="ResourceNotFoundException">There is no such table, or it is being created.</exception>
    public static TableSnapshot Snapshot(WriteScope scope, TableReference table) => Find(scope.Find(table.Name));

    public Guid NextId() => Options.NextId?.Invoke() ?? new Guid(0, 0, 0, BitConverter.GetBytes(Interlocked.Increment(ref _ids)));

    private static TableSnapshot Find(TableSnapshot? table) => table ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
}
