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
    public ReturningOperation<T> ReturningOld() => new(cancellationToken => SendAsync(ReturnValues.AllOld, cancellationToken));

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

    internal override bool IsPlanned => Source.Claims is not null;

    internal override bool ReadsFirst => IsPlanned;

    internal override TransactWriteItem ToTransactWriteItem() => ToAction(Condition, OnFailure);

    internal override async ValueTask<WritePlan> PlanAsync(PlanReader reader, CancellationToken cancellationToken)
    {
        if (Source.Claims is not { } claims)
        {
            return await base.PlanAsync(reader, cancellationToken).ConfigureAwait(false);
        }

        var before = await reader.ReadAsync(TableName, Key, cancellationToken).ConfigureAwait(false);
        var condition = Monotable.Condition.Combine(claims.Unchanged(before), Condition);
        var own = new PlannedAction(
            ToAction(condition, ReturnValuesOnConditionCheckFailure.AllOld), ShowsItemOnFailure, now => claims.Judge(before, now));
        return claims.Plan(own, before, null, reader);
    }

    internal override WriteRequest ToWriteRequest() =>
        Condition is null && !IsPlanned ? WriteRequest.DeleteItem(Key) : base.ToWriteRequest();

    private TransactDelete ToAction(Condition? condition, ReturnValuesOnConditionCheckFailure onFailure)
    {
        var writer = new ExpressionWriter();
        var written = writer.Take(condition);
        return new()
        {
            TableName = TableName,
            ItemKey = Key,
            ConditionExpression = written,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = onFailure,
        };
    }

    private async ValueTask<T?> SendAsync(ReturnValues returnValues, CancellationToken cancellationToken)
    {
        if (IsPlanned)
        {
            return await Sent(PlannedWrite.ExecuteAsync(this, Sender, returnValues, Source.Codec, cancellationToken)).ConfigureAwait(false);
        }

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
        var response = await Sent(Sender.DeleteItemAsync(request, Source.Codec, cancellationToken)).ConfigureAwait(false);
        return response.Attributes;
    }
}
