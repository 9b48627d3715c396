using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// Writes the difference of two versions of an entity: the attributes that differ and the index keys they feed, nothing else. Where the primary key
/// differs, the item moves: it is deleted under the old key and put under the new one, in one transaction.
/// </summary>
/// <remarks>The item must exist. Where the entity has a version, it must be that of the version before; else an update leaves alone what others
/// changed meanwhile in other members, and a move demands that every member is as before.</remarks>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public sealed class ChangeOperation<T, TFields> : ConditionalOperation<ChangeOperation<T, TFields>, T, TFields>
{
    private readonly StoredVersion<T> _before;
    private readonly T _after;
    private readonly Item _keyAfter;
    private readonly Difference? _difference;
    private readonly Condition? _version;

    internal ChangeOperation(EntitySource<T, TFields> source, (Item Key, T Item) before, (Item Key, T Item) after)
        : base(source, before.Key)
    {
        _before = new(source.StoredCodec, before.Item);
        _version = source.Unchanged(before.Item);
        (_keyAfter, _after) = after;
        var stored = new StoredVersion<T>(source.StoredCodec, after.Item);
        if (_keyAfter.Equals(Key))
        {
            _difference = Difference.Of(source, _before, stored);
        }
        else
        {
            Difference.Check(source, _before, stored);
            _after = source.Rules is { } rules ? rules.Stamp(after.Item, source.Table.TimeProvider.GetUtcNow()) : after.Item;
        }
    }

    /// <summary>Gets whether the two versions have different primary keys.</summary>
    public bool IsMove => _difference is null;

    /// <summary>Gets whether the two versions are stored alike, so that nothing is sent.</summary>
    public bool IsEmpty => _difference is { Clauses.IsEmpty: true };

    private protected override bool NeedsItem => true;

    internal override bool IsPlanned => IsMove || IsEmpty || TouchedClaims is not null;

    // What the claims were is known from the version before, but one that was lost as the item had expired is left out of the next attempt.
    internal override bool ReadsFirst => IsMove ? Source.Claims is not null : TouchedClaims is not null;

    private Claims? TouchedClaims => Source.Claims is { } claims && _difference is { } difference && claims.AreTouched(difference.Clauses.Touches)
        ? claims
        : null;

    /// <summary>
    /// Measures the capacity that the write consumes by itself. A transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public ChangeOperation<T, TFields> MeasuredBy(CapacityMeter meter) => Measured(meter);

    /// <summary>Executes the write.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entity as it is stored now; where nothing differs, as it was given.</returns>
    /// <exception cref="ConditionalCheckFailedException">There is no such item, it is no longer as before, the condition is false, or another item
    /// has the new key; nothing was written.</exception>
    /// <exception cref="UniqueValueTakenException">Another item has a value that is unique; nothing was written.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask<T> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        if (IsPlanned)
        {
            await Sent(PlannedWrite.ExecuteAsync(this, Sender, ReturnValues.None, Source.Codec, cancellationToken)).ConfigureAwait(false);
            return TouchedClaims is null ? _after : await ReadAsync(cancellationToken).ConfigureAwait(false) ?? _after;
        }

        var stored = await Sent(SingleAction.SendAsync(
            Sender, ToTransactWriteItem(), ReturnValues.AllNew, Source.Codec, cancellationToken)).ConfigureAwait(false);
        return stored ?? _after;
    }

    // A transaction returns no item.
    private async ValueTask<T?> ReadAsync(CancellationToken cancellationToken)
    {
        var request = new GetItemRequest { TableName = TableName, Key = Key, ConsistentRead = true };
        var response = await Sender.GetItemAsync(request, Source.Codec, cancellationToken).ConfigureAwait(false);
        return response.Item;
    }

    internal override TransactWriteItem ToTransactWriteItem() => ToUpdate(null);

    private TransactUpdate ToUpdate(Condition? claims)
    {
        var difference = _difference ?? throw new InvalidOperationException($"The move of a '{EntityName}' is two actions.");
        var clauses = Source.Rules is { } rules
            ? rules.Complete(difference.Clauses, Source.Table.TimeProvider.GetUtcNow(), creates: false)
            : difference.Clauses;
        var writer = new ExpressionWriter();
        return new()
        {
            TableName = TableName,
            ItemKey = Key,
            UpdateExpression = clauses.Write(writer)!,
            ConditionExpression = writer.Take(All(Source.Exists, _version, difference.Condition, claims, Condition)),
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }

    internal override ValueTask<WritePlan> PlanAsync(PlanReader reader, CancellationToken cancellationToken) => new(
        IsMove ? Move(reader)
        : TouchedClaims is { } claims ? Update(claims, reader)
        : !IsEmpty ? WritePlan.Of(new(ToTransactWriteItem()))
        : Condition is null ? WritePlan.Nothing
        : WritePlan.Of(new(Check())));

    // The claims pass from the old key to the new one; what is released and claimed at once becomes one action.
    private WritePlan Move(PlanReader reader)
    {
        if (Source.Claims is not { } claims)
        {
            return new([Delete(), Put()]);
        }

        var after = ItemFormatWriter.Write(Source.StoredCodec, _after);
        return new([
            .. claims.Plan(Delete(), _before.Item, null, reader).Actions,
            .. claims.Plan(Put(), null, after, reader).Actions]);
    }

    private WritePlan Update(Claims claims, PlanReader reader)
    {
        var after = _difference!.Clauses.Apply(_before.Item, claims.Attributes);
        return claims.Plan(new(ToUpdate(claims.Unchanged(_before.Is))), _before.Item, after, reader);
    }

    private PlannedAction Delete()
    {
        var writer = new ExpressionWriter();
        var action = new TransactDelete
        {
            TableName = TableName,
            ItemKey = Key,
            ConditionExpression = writer.Take(All(Source.Exists, _version ?? AsBefore(), Condition)),
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
        return new(action, judge: _ => ActionFailure.Because(
            $"The '{EntityName}' to move is not there, no longer as the version before, or the condition is false."));
    }

    private PlannedAction Put()
    {
        var writer = new ExpressionWriter();
        var action = new TransactPut
        {
            TableName = TableName,
            Item = new WriteSlot<T>(_keyAfter, _after, Source.Codec),
            ConditionExpression = writer.Take(Source.NotExists),
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
        return new(action, judge: _ => ActionFailure.Because($"An item has the key that the '{EntityName}' is to move to."));
    }

    private TransactConditionCheck Check()
    {
        var writer = new ExpressionWriter();
        return new()
        {
            TableName = TableName,
            ItemKey = Key,
            ConditionExpression = writer.Take(All(Source.Exists, Condition)),
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }

    // Index keys follow from members; an item from before the index may lack them. The conditions stand side by side: there may be many.
    private Condition AsBefore()
    {
        var derived = Source.Indexes.SelectMany(static index => index.Attributes).Concat(Key.Keys).ToHashSet(StringComparer.Ordinal);
        return new WrittenCondition(writer =>
        {
            var separator = "";
            foreach (var attribute in _before.Names.Where(attribute => !derived.Contains(attribute)))
            {
                _before.Is(attribute).Write(writer.Text(separator));
                separator = " AND ";
            }
        });
    }

    private static Condition? All(params ReadOnlySpan<Condition?> conditions)
    {
        var all = default(Condition);
        foreach (var condition in conditions)
        {
            all = condition is null ? all : Monotable.Condition.Combine(all, condition);
        }

        return all;
    }
}
