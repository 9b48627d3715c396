using Monotable.Protocol;

namespace Monotable;

/// <summary>Creates an item or replaces it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public sealed class PutOperation<T, TFields> : ConditionalOperation<PutOperation<T, TFields>, T, TFields>
{
    private readonly T _item;

    internal PutOperation(EntitySource<T, TFields> source, Item key, T item)
        : base(source, key)
    {
        _item = item;
    }

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

    /// <summary>Executes the put.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ConditionalCheckFailedException">The condition is false; nothing was written.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask ExecuteAsync(CancellationToken cancellationToken = default) =>
        await SendAsync(ReturnValues.None, cancellationToken).ConfigureAwait(false);

    internal override TransactWriteItem ToTransactWriteItem()
    {
        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition);
        return new TransactPut
        {
            TableName = TableName,
            Item = new WriteSlot<T>(Key, _item, Source.Codec),
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }

    internal override WriteRequest ToWriteRequest() => Condition is null
        ? WriteRequest.PutItem(new WriteSlot<T>(Key, _item, Source.Codec))
        : base.ToWriteRequest();

    private ValueTask<PutItemResponse<T>> SendAsync(ReturnValues returnValues, CancellationToken cancellationToken)
    {
        if (Condition is null)
        {
            var plain = new PutItemRequest { TableName = TableName, ReturnValues = returnValues };
            return Provider.PutItemAsync(plain, _item, Source.Codec, cancellationToken);
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
        return Provider.PutItemAsync(request, _item, Source.Codec, cancellationToken);
    }
}
