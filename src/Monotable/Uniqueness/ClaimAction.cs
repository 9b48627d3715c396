using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// What a transaction does to the claim of one value: an item takes it, gives it up, or one takes it as another gives it up, since a transaction has
/// one action for an item.
/// </summary>
internal sealed class ClaimAction : PlannedAction
{
    private readonly ClaimSource _source;
    private readonly string _constraint;
    private readonly Item _key;
    private readonly ClaimTaker? _taker;
    private readonly IReadOnlyList<Item> _givers;

    private ClaimAction(ClaimSource source, string constraint, Item key, ClaimTaker? taker, IReadOnlyList<Item> givers)
        : base(
            taker is null ? ToDelete(source, key, givers) : ToPut(source, key, taker, givers),
            showsItem: false,
            taker is null ? static _ => ActionFailure.Stale : _ => Taken(source.EntityName, constraint))
    {
        _source = source;
        _constraint = constraint;
        _key = key;
        _taker = taker;
        _givers = givers;
    }

    /// <summary>Claims a value that is free, expired, or the item's own.</summary>
    public static ClaimAction Take(ClaimSource source, string constraint, Item key, ClaimTaker taker) => new(source, constraint, key, taker, []);

    /// <summary>Releases a value that the item has. Where it is another's by now, since the item had expired, the write is planned anew.</summary>
    public static ClaimAction Give(ClaimSource source, string constraint, Item key, Item owner) => new(source, constraint, key, null, [owner]);

    /// <inheritdoc/>
    public override PlannedAction? Combine(PlannedAction later)
    {
        if (later is not ClaimAction other)
        {
            return null;
        }

        return _taker is not null && other._taker is not null
            ? throw new UniqueValueTakenException(_source.EntityName, _constraint)
            : new ClaimAction(_source, _constraint, _key, _taker ?? other._taker, [.. _givers, .. other._givers]);
    }

    private static ActionFailure Taken(string entityName, string constraint) => ActionFailure.Because(
        UniqueValueTakenException.MessageOf(entityName, constraint),
        exception => new UniqueValueTakenException(entityName, constraint, exception));

    private static TransactPut ToPut(ClaimSource source, Item key, ClaimTaker taker, IEnumerable<Item> givers)
    {
        var free = givers.Append(taker.Owner).Aggregate(source.NoItem, static (condition, owner) => Condition.Or(condition, ClaimItem.IsOf(owner)));
        var writer = new ExpressionWriter();
        var condition = writer.Take(source.Expiry is { } expiry ? Condition.Or(free, expiry.Passed) : free);
        var item = ClaimItem.Make(key, source.DiscriminatorAttribute, taker.Owner, taker.Expiry);
        return new()
        {
            TableName = source.TableName,
            Item = new WriteSlot<Item>(key, item, ItemCodec.Instance),
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
        };
    }

    private static TransactDelete ToDelete(ClaimSource source, Item key, IEnumerable<Item> givers)
    {
        var writer = new ExpressionWriter();
        var condition = writer.Take(givers.Aggregate(source.NoItem, static (own, owner) => Condition.Or(own, ClaimItem.IsOf(owner))));
        return new()
        {
            TableName = source.TableName,
            ItemKey = key,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }
}
