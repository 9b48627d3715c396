using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads one item as a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class GetOperation<T> : GetOperation
{
    private readonly Table _table;
    private readonly IItemCodec<T> _codec;

    internal GetOperation(
        Table table, string entityName, IItemCodec<T> codec, Item key, ReadOptions options, IReadOnlyList<AttributePath>? paths = null)
        : base(entityName, key)
    {
        _table = table;
        _codec = codec;
        Options = options;
        Paths = paths;
    }

    internal override string TableName => _table.TableName;

    internal override IDynamoDbProvider Provider => _table.Provider;

    internal override ReadOptions Options { get; }

    internal override IReadOnlyList<AttributePath>? Paths { get; }

    /// <summary>Makes the read strongly consistent, also within a batch. Transactions always are. It costs twice the capacity units.</summary>
    public GetOperation<T> Consistent() => With(Options with { IsConsistent = true });

    /// <summary>
    /// Measures the capacity that the read consumes by itself. A batch or transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public GetOperation<T> MeasuredBy(CapacityMeter meter) => With(Options.MeasuredBy(meter));

    /// <summary>Reads projections instead of whole items. Generated code calls it.</summary>
    /// <typeparam name="TResult">The projection.</typeparam>
    /// <param name="projection">What to read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public GetOperation<TResult> As<TResult>(Projection<T, TResult> projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(_table, EntityName, projection.Over(_codec), Key, Options, projection.Paths);
    }

    /// <summary>Executes the read, for entities whose default is a value. Generated code calls it.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether there is such an item, and the item.</returns>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async ValueTask<GetItemResponse<T>> SendAsync(CancellationToken cancellationToken = default)
    {
        var writer = new ExpressionWriter();
        var request = new GetItemRequest
        {
            TableName = TableName,
            Key = Key,
            ConsistentRead = Options.IsConsistent,
            ProjectionExpression = Paths is null ? null : writer.Take(Paths),
            ExpressionAttributeNames = writer.Names,
        };
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

    private GetOperation<T> With(ReadOptions options) => new(_table, EntityName, _codec, Key, options, Paths);
}
