using Monotable.Protocol;

namespace Monotable;

/// <summary>Creates an item or replaces it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public sealed class PutOperation<T, TFields> : ConditionalOperation<PutOperation<T, TFields>, T, TFields>
{
    private bool _isNew;

    internal PutOperation(EntitySource<T, TFields> source, Item key, T item)
        : base(source, key)
    {
        Item = item;
    }

    /// <summary>Gets the entity as it is stored: with its next version and times, where it has such members.</summary>
    public T Item { get; }

    /// <summary>Puts only where no item has the key.</summary>
    public PutOperation<T, TFields> IfNew()
    {
        var copy = With(Source.NotExists);
        copy._isNew = true;
        return copy;
    }

    /// <summary>Puts only where an item has the key.</summary>
    public PutOperation<T, TFields> IfExists() => With(Source.Exists);

    /// <summary>Returns the item that was replaced.</summary>
    public ReturningOperation<T> ReturningOld() => new(cancellationToken => SendAsync(ReturnValues.AllOld, cancellationToken));

    /// <summary>
    /// Measures the capacity that the put consumes by itself. A batch or transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public PutOperation<T, TFields> MeasuredBy(CapacityMeter meter) => Measured(meter);

    /// <summary>Executes the put.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entity as it is stored.</returns>
    /// <exception cref="ConditionalCheckFailedException">The condition is false; nothing was written.</exception>
    /// <exception cref="UniqueValueTakenException">Another item has a value that is unique; nothing was written.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask<T> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        await SendAsync(ReturnValues.None, cancellationToken).ConfigureAwait(false);
        return Item;
    }

    internal override bool IsPlanned => Source.Claims is not null;

    // Where there is no item, nothing is to be released.
    internal override bool ReadsFirst => IsPlanned && !_isNew;

    internal override TransactWriteItem ToTransactWriteItem() => ToAction(Condition, OnFailure);

    internal override async ValueTask<WritePlan> PlanAsync(PlanReader reader, CancellationToken cancellationToken)
    {
        if (Source.Claims is not { } claims)
        {
            return await base.PlanAsync(reader, cancellationToken).ConfigureAwait(false);
        }

        var after = ItemFormatWriter.Write(Source.Codec, Item);
        if (_isNew)
        {
            return claims.Plan(new(ToTransactWriteItem(), ShowsItemOnFailure), null, after, reader);
        }

        var before = await reader.ReadAsync(TableName, Key, cancellationToken).ConfigureAwait(false);
        var condition = Monotable.Condition.Combine(claims.Unchanged(before), Condition);
        var own = new PlannedAction(
            ToAction(condition, ReturnValuesOnConditionCheckFailure.AllOld), ShowsItemOnFailure, now => claims.Judge(before, now));
        return claims.Plan(own, before, after, reader);
    }

    internal override WriteRequest ToWriteRequest() => Condition is null && !IsPlanned
        ? WriteRequest.PutItem(new WriteSlot<T>(Key, Item, Source.Codec))
        : base.ToWriteRequest();

    private TransactPut ToAction(Condition? condition, ReturnValuesOnConditionCheckFailure onFailure)
    {
        var writer = new ExpressionWriter();
        var written = writer.Take(condition);
        return new()
        {
            TableName = TableName,
            Item = new WriteSlot<T>(Key, Item, Source.Codec),
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

        var response = await Sent(Sender.PutItemAsync(ToRequest(returnValues), Item, Source.Codec, cancellationToken)).ConfigureAwait(false);
        return response.Attributes;
    }

    private PutItemRequest ToRequest(ReturnValues returnValues)
    {
        if (Condition is null)
        {
            return new() { TableName = TableName, ReturnValues = returnValues };
        }

        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition);
        return new()
        {
            TableName = TableName,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValues = returnValues,
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }
}
