using Monotable.Protocol;

namespace Monotable;

/// <summary>Creates an item or replaces it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public sealed class PutOperation<T, TFields> : ConditionalOperation<PutOperation<T, TFields>, T, TFields>
{
    internal PutOperation(EntitySource<T, TFields> source, Item key, T item)
        : base(source, key)
    {
        Item = item;
    }

    /// <summary>Gets the entity as it is stored: with its next version and times, where it has such members.</summary>
    public T Item { get; }

    /// <summary>Puts only where no item has the key.</summary>
    public PutOperation<T, TFields> IfNew() => With(Source.NotExists);

    /// <summary>Puts only where an item has the key.</summary>
    public PutOperation<T, TFields> IfExists() => With(Source.Exists);

    /// <summary>Returns the item that was replaced.</summary>
    public ReturningOperation<T> ReturningOld() => new(async cancellationToken =>
    {
        var response = await SendAsync(ReturnValues.AllOld, cancellationToken).ConfigureAwait(false);
        return response.Attributes;
    });

    /// <summary>
    /// Measures the capacity that the put consumes by itself. A batch or transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public PutOperation<T, TFields> MeasuredBy(CapacityMeter meter) => Measured(meter);

    /// <summary>Executes the put.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entity as it is stored.</returns>
    /// <exception cref="ConditionalCheckFailedException">The condition is false; nothing was written.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask<T> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        await SendAsync(ReturnValues.None, cancellationToken).ConfigureAwait(false);
        return Item;
    }

    internal override TransactWriteItem ToTransactWriteItem()
    {
        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition);
        return new TransactPut
        {
            TableName = TableName,
            Item = new WriteSlot<T>(Key, Item, Source.Codec),
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }

    internal override WriteRequest ToWriteRequest() => Condition is null
        ? WriteRequest.PutItem(new WriteSlot<T>(Key, Item, Source.Codec))
        : base.ToWriteRequest();

    private ValueTask<PutItemResponse<T>> SendAsync(ReturnValues returnValues, CancellationToken cancellationToken)
    {
        if (Condition is null)
        {
            var plain = new PutItemRequest { TableName = TableName, ReturnValues = returnValues };
            return Sender.PutItemAsync(plain, Item, Source.Codec, cancellationToken);
        }

        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition);
        var request = new PutItemRequest
        {
            TableName = TableName,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValues = returnValues,
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
        return Sender.PutItemAsync(request, Item, Source.Codec, cancellationToken);
    }
}
