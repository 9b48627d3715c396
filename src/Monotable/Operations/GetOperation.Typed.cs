using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads one item as a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class GetOperation<T> : GetOperation
{
    private readonly Table _table;
    private readonly IItemCodec<T> _codec;

    internal GetOperation(Table table, string entityName, IItemCodec<T> codec, Item key, ReadOptions options)
        : base(entityName, key)
    {
        _table = table;
        _codec = codec;
        Options = options;
    }

    internal override string TableName => _table.TableName;

    internal override IDynamoDbProvider Provider => _table.Provider;

    internal override ReadOptions Options { get; }

    /// <summary>Makes the read strongly consistent, also within a batch. Transactions always are. It costs twice the capacity units.</summary>
    public GetOperation<T> Consistent() => new(_table, EntityName, _codec, Key, Options with { IsConsistent = true });

    /// <summary>
    /// Measures the capacity that the read consumes by itself. A batch or transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public GetOperation<T> MeasuredBy(CapacityMeter meter) => new(_table, EntityName, _codec, Key, Options.MeasuredBy(meter));

    /// <summary>Executes the read, for entities whose default is a value. Generated code calls it.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether there is such an item, and the item.</returns>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async ValueTask<GetItemResponse<T>> SendAsync(CancellationToken cancellationToken = default)
    {
        var request = new GetItemRequest { TableName = TableName, Key = Key, ConsistentRead = Options.IsConsistent };
        return await _table.Provider.MeasuredBy(Options.Meter).GetItemAsync(request, _codec, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Executes the read.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The item; the default where there is none, or it is another entity.</returns>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask<T?> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        var response = await SendAsync(cancellationToken).ConfigureAwait(false);
        return response.Item;
    }

    internal override ReadSlot NewSlot() => new ReadSlot<T>(Key, _codec);
}
