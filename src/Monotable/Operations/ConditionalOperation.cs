using Monotable.Protocol;

namespace Monotable;

/// <summary>An operation that may carry a condition.</summary>
/// <typeparam name="TSelf">The operation's own type.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public abstract class ConditionalOperation<TSelf, T, TFields> : WriteOperation
    where TSelf : ConditionalOperation<TSelf, T, TFields>
{
    private Condition? _condition;
    private bool _asksItem;
    private bool _returnsItemOnFailure;
    private CapacityMeter? _meter;

    private protected ConditionalOperation(EntitySource<T, TFields> source, Item key)
        : base(source.EntityName, key)
    {
        Source = source;
    }

    internal EntitySource<T, TFields> Source { get; }

    /// <summary>Gets what must hold. The fields of an expired item are not looked at, so what asks for them does not hold of one.</summary>
    internal Condition? Condition => _asksItem && !NeedsItem && Source.Expiry is { } expiry
        ? Monotable.Condition.Combine(_condition, expiry.Live)
        : _condition;

    /// <summary>Gets whether the operation demands an item of its own accord.</summary>
    private protected virtual bool NeedsItem => false;

    internal override Table Table => Source.Table;

    private protected override string Why =>
        Source.Rules?.Version is not null ? ", whose version is checked by a condition"
        : Source.Unique.Count > 0 ? ", whose unique values are claimed in a transaction"
        : "";

    /// <summary>Gets whether the caller asked for the item as it is when the condition fails.</summary>
    private protected bool ShowsItemOnFailure => _returnsItemOnFailure;

    /// <summary>Gets what executes the operation by itself: the provider, measured if asked.</summary>
    private protected IDynamoDbProvider Sender => Provider.MeasuredBy(_meter);

    private protected ReturnValuesOnConditionCheckFailure OnFailure =>
        _returnsItemOnFailure ? ReturnValuesOnConditionCheckFailure.AllOld : ReturnValuesOnConditionCheckFailure.None;

    /// <summary>Adds a condition; all conditions of an operation must hold, else <see cref="ConditionalCheckFailedException"/>.</summary>
    /// <param name="condition">Builds the condition of the entity's fields.</param>
    public TSelf If(Func<TFields, Condition> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var copy = With(condition(Source.Fields));
        copy._asksItem = true;
        return copy;
    }

    /// <summary>
    /// Lets a failed condition carry the item as it is: in <see cref="ConditionalCheckFailedException.CurrentItem"/> or the transaction's failure.
    /// </summary>
    public TSelf ReturningItemOnFailure()
    {
        var copy = Copy();
        copy._returnsItemOnFailure = true;
        return copy;
    }

    /// <summary>The item must be of the version that an entity has; an entity without a version demands nothing.</summary>
    internal TSelf IfUnchanged(T item) => Source.Unchanged(item) is { } condition ? With(condition) : (TSelf)this;

    internal TSelf With(Condition condition)
    {
        var copy = Copy();
        copy._condition = Monotable.Condition.Combine(_condition, condition);
        return copy;
    }

    internal override TResult? ReadItem<TResult>(Item item)
        where TResult : default
    {
        if (Source.Codec is not IItemCodec<TResult> codec)
        {
            throw new InvalidOperationException(
                $"The operation is on '{EntityName}', so its item is not read as '{typeof(TResult).Name}'. Ask for the operation's own entity.");
        }

        var reader = new ItemFormatReader(item);
        return codec.TryRead(ref reader, out var read) ? read : default;
    }

    /// <summary>Takes over what an operation of another type was told.</summary>
    private protected void Take<TOther>(ConditionalOperation<TOther, T, TFields> other)
        where TOther : ConditionalOperation<TOther, T, TFields>
    {
        _condition = other._condition;
        _asksItem = other._asksItem;
        _returnsItemOnFailure = other._returnsItemOnFailure;
        _meter = other._meter;
    }

    /// <summary>Lets a failure that carries the item read it as the entity.</summary>
    private protected ValueTask<TResponse> Sent<TResponse>(ValueTask<TResponse> call) => _returnsItemOnFailure ? ReadableAsync(call) : call;

    private async ValueTask<TResponse> ReadableAsync<TResponse>(ValueTask<TResponse> call)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (ConditionalCheckFailedException failed)
        {
            failed.ItemReader = this;
            throw;
        }
    }

    private protected TSelf Measured(CapacityMeter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        var copy = Copy();
        copy._meter = meter;
        return copy;
    }

    private protected TSelf Copy() => (TSelf)MemberwiseClone();
}
