using Monotable.Protocol;

namespace Monotable;

/// <summary>Deletes an item. Without a condition, deleting what does not exist succeeds.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public sealed class DeleteOperation<T, TFields> : ConditionalOperation<DeleteOperation<T, TFields>, T, TFields>
{
    internal DeleteOperation(EntitySource<T, TFields> source, Item key)
        : base(source, key)
    {
    }

    /// <summary>Deletes only where an item has the key.</summary>
    public DeleteOperation<T, TFields> IfExists() => With(Source.Exists);

    /// <summary>Returns the item that was deleted.</summary>
    public ReturningOperation<T> ReturningOld() => new(async cancellationToken =>
    {
        var response = await SendAsync(ReturnValues.AllOld, cancellationToken).ConfigureAwait(false);
        return response.Attributes;
    });

    /// <summary>
    /// Measures the capacity that the delete consumes by itself. A batch or transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public DeleteOperation<T, TFields> MeasuredBy(CapacityMeter meter) => Measured(meter);

    /// <summary>Executes the delete.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ConditionalCheckFailedException">The condition is false; nothing was deleted.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask ExecuteAsync(CancellationToken cancellationToken = default) =>
        await SendAsync(ReturnValues.None, cancellationToken).ConfigureAwait(false);

    internal override TransactWriteItem ToTransactWriteItem()
    {
        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition);
        return new TransactDelete
        {
            TableName = TableName,
            ItemKey = Key,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }

    internal override WriteRequest ToWriteRequest() => Condition is null ? WriteRequest.DeleteItem(Key) : base.ToWriteRequest();

    private ValueTask<DeleteItemResponse<T>> SendAsync(ReturnValues returnValues, CancellationToken cancellationToken)
    {
        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition);
        var request = new DeleteItemRequest
        {
            TableName = TableName,
            Key = Key,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValues = returnValues,
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
        return Sender.DeleteItemAsync(request, Source.Codec, cancellationToken);
    }
}
