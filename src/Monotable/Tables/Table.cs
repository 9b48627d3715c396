using Monotable.Protocol;

namespace Monotable;

/// <summary>The base of table classes. A table is safe for use by many threads and usually lives as long as the application.</summary>
public abstract class Table
{
    private static readonly TableOptions DefaultOptions = new();

    private TimeProvider _timeProvider = TimeProvider.System;
    private Expiry? _expiry;
    private CreateTableRequest? _schema;

    /// <summary>Initializes the table. Generated code calls it.</summary>
    /// <param name="provider">What executes operations.</param>
    /// <param name="defaultName">The table's name where the options have none.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option makes no sense.</exception>
    protected Table(IDynamoDbProvider provider, string defaultName, TableOptions? options)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(defaultName);
        options?.Check();
        Provider = provider;
        Options = options ?? DefaultOptions;
        TableName = Options.TableName ?? defaultName;
        Cursors = new(this);
    }

    /// <summary>Gets what executes operations.</summary>
    public IDynamoDbProvider Provider { get; }

    /// <summary>Gets the table's name or ARN.</summary>
    public string TableName { get; }

    /// <summary>
    /// Gets the time by which items expire, that writes note, and that delays between attempts are measured with. A container's
    /// <see cref="System.TimeProvider"/> is taken where it has one.
    /// </summary>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        init => _timeProvider = value;
    }

    /// <summary>Gets the attribute by which items expire; null where none of the table's entities does. Generated code overrides it.</summary>
    protected internal virtual string? ExpiryAttribute => null;

    /// <summary>Gets when items count as gone, whatever their entity; null where they never do.</summary>
    internal Expiry? Expiry => ExpiryAttribute is { } attribute ? _expiry ??= new(this, attribute) : null;

    internal TableOptions Options { get; }

    internal Cursor Cursors { get; }

    /// <summary>Gets the request that creates the table with its keys and indexes, billed by request.</summary>
    public CreateTableRequest Schema => _schema ??= NewSchema();

    /// <summary>Makes the request that creates the table. Generated code overrides it.</summary>
    protected abstract CreateTableRequest NewSchema();

    /// <summary>
    /// Creates the table unless it exists, and waits until it is active. Where entities expire, the service is told to delete expired items, unless
    /// it does so by some attribute already. Otherwise an existing table is not compared with the schema.
    /// </summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>Whether the table was created.</returns>
    /// <exception cref="NotSupportedException">The provider has no table administration.</exception>
    public ValueTask<bool> EnsureCreatedAsync(CancellationToken cancellationToken = default) =>
        new TableCreation(Administration, Schema, ExpiryAttribute, TimeProvider, cancellationToken).EnsureAsync();

    internal void Use(TimeProvider timeProvider) => _timeProvider = timeProvider;

    /// <summary>Writes several items in one transaction: all or none.</summary>
    /// <param name="operations">1 to 100 operations on different items, of this table or another one on the same provider.</param>
    /// <exception cref="TransactionFailedException">The transaction was cancelled; each reason stands with its operation. Nothing was
    /// written.</exception>
    /// <exception cref="ArgumentException">There is no operation, more than 100, two on one item, or one of another provider.</exception>
    public ValueTask TransactAsync(params IEnumerable<WriteOperation> operations) => TransactAsync(operations, default(CancellationToken));

    /// <summary>Writes several items in one transaction: all or none.</summary>
    /// <param name="operations">1 to 100 operations on different items, of this table or another one on the same provider.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="TransactionFailedException">The transaction was cancelled; each reason stands with its operation. Nothing was
    /// written.</exception>
    /// <exception cref="ArgumentException">There is no operation, more than 100, two on one item, or one of another provider.</exception>
    public ValueTask TransactAsync(IEnumerable<WriteOperation> operations, CancellationToken cancellationToken) =>
        TransactAsync(operations, new TransactOptions(), cancellationToken);

    /// <summary>Writes several items in one transaction: all or none.</summary>
    /// <param name="operations">1 to 100 operations on different items, of this table or another one on the same provider.</param>
    /// <param name="options">The transaction's options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="TransactionFailedException">The transaction was cancelled; each reason stands with its operation. Nothing was
    /// written.</exception>
    /// <exception cref="ArgumentException">There is no operation, more than 100, two on one item, or one of another provider.</exception>
    public ValueTask TransactAsync(IEnumerable<WriteOperation> operations, TransactOptions options, CancellationToken cancellationToken = default) =>
        WriteTransaction.ExecuteAsync(this, [.. operations], options, cancellationToken);

    /// <summary>Reads several items as of one moment.</summary>
    /// <param name="operations">Reads of 1 to 100 items, of this table or another one on the same provider; an item may be asked for more than
    /// once.</param>
    /// <exception cref="ReadTransactionFailedException">Another transaction was under way on an item.</exception>
    /// <exception cref="ArgumentException">There is no read, more than 100 items, or an operation of another provider.</exception>
    public ValueTask<ReadResults> TransactGetAsync(params IEnumerable<GetOperation> operations) =>
        TransactGetAsync(operations, default(CancellationToken));

    /// <summary>Reads several items as of one moment.</summary>
    /// <param name="operations">Reads of 1 to 100 items, of this table or another one on the same provider; an item may be asked for more than
    /// once.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ReadTransactionFailedException">Another transaction was under way on an item.</exception>
    /// <exception cref="ArgumentException">There is no read, more than 100 items, or an operation of another provider.</exception>
    public ValueTask<ReadResults> TransactGetAsync(IEnumerable<GetOperation> operations, CancellationToken cancellationToken) =>
        ReadTransaction.ExecuteAsync(Provider, [.. operations], null, cancellationToken);

    /// <summary>Reads several items as of one moment, and measures the capacity.</summary>
    /// <param name="operations">Reads of 1 to 100 items, of this table or another one on the same provider; an item may be asked for more than
    /// once.</param>
    /// <param name="meter">Collects the capacity consumed.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ReadTransactionFailedException">Another transaction was under way on an item.</exception>
    /// <exception cref="ArgumentException">There is no read, more than 100 items, or an operation of another provider.</exception>
    public ValueTask<ReadResults> TransactGetAsync(
        IEnumerable<GetOperation> operations, CapacityMeter meter, CancellationToken cancellationToken = default) =>
        ReadTransaction.ExecuteAsync(Provider, [.. operations], meter, cancellationToken);

    /// <summary>
    /// Reads any number of items of any entities, in requests of up to 100 keys, at most <see cref="TableOptions.ParallelRequestsMax"/>
    /// at once. What is throttled is asked for again with growing delays.
    /// </summary>
    /// <param name="operations">The reads; an item may be asked for more than once.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The results, and which operations stayed unprocessed: those are not known to be missing.</returns>
    /// <exception cref="ArgumentException">An operation is of another provider.</exception>
    /// <exception cref="DynamoDbException">The service refused a request, for another reason than throttling.</exception>
    public ValueTask<ReadResults> BatchGetAsync(
        IEnumerable<GetOperation> operations, ReadOptions options = default, CancellationToken cancellationToken = default) =>
        new BatchReader(this, options).ExecuteAsync([.. operations], cancellationToken);

    /// <summary>
    /// Puts and deletes any number of items of any entities, in requests of up to 25 and 16 MB, at most
    /// <see cref="TableOptions.ParallelRequestsMax"/> at once. What is throttled is sent again with growing delays.
    /// </summary>
    /// <param name="operations">Puts and deletes without conditions, each on another item.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>Which operations stayed unprocessed: those are not known to be written.</returns>
    /// <exception cref="ArgumentException">An operation has a condition, is an update or of another provider, or two are on one item. Nothing was
    /// sent.</exception>
    /// <exception cref="DynamoDbException">The service refused a request, for another reason than throttling. Earlier requests stay written: send all
    /// again.</exception>
    public ValueTask<BatchWriteResult> BatchWriteAsync(IEnumerable<WriteOperation> operations, CancellationToken cancellationToken = default) =>
        new BatchWriter(this, null).ExecuteAsync([.. operations], cancellationToken);

    /// <summary>Puts and deletes any number of items as the overload without a meter does, and measures the capacity.</summary>
    /// <param name="operations">Puts and deletes without conditions, each on another item.</param>
    /// <param name="meter">Collects the capacity consumed.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>Which operations stayed unprocessed: those are not known to be written.</returns>
    /// <exception cref="ArgumentException">An operation has a condition, is an update or of another provider, or two are on one item. Nothing was
    /// sent.</exception>
    /// <exception cref="DynamoDbException">The service refused a request, for another reason than throttling.</exception>
    public ValueTask<BatchWriteResult> BatchWriteAsync(
        IEnumerable<WriteOperation> operations, CapacityMeter meter, CancellationToken cancellationToken = default) =>
        new BatchWriter(this, meter).ExecuteAsync([.. operations], cancellationToken);

    /// <summary>
    /// Scans the whole table and returns every item as it is stored, whatever its entity. It costs the capacity of all items. For one entity mark
    /// it <see cref="ScannableAttribute"/> and call its <c>Scan()</c>.
    /// </summary>
    public ItemScan ScanWholeTable() => new(new(this, ItemCodec.Instance, null, null));

    private ITableAdministration Administration => Provider as ITableAdministration
        ?? throw new NotSupportedException(
            $"The provider {Provider.GetType().Name} has no table administration. Create the table '{TableName}' another way.");
}
