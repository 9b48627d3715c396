using Monotable.Protocol;

namespace Monotable;

/// <summary>Changes attributes of an item. The item must exist, unless <see cref="OrCreate"/> is called. Generated code derives from it.</summary>
/// <typeparam name="TSelf">The operation's own type.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
/// <typeparam name="TUpdateFields">Its fields in updates: those that can be set without leaving a key stale.</typeparam>
public abstract class UpdateOperation<TSelf, T, TFields, TUpdateFields> : ConditionalOperation<TSelf, T, TFields>
    where TSelf : UpdateOperation<TSelf, T, TFields, TUpdateFields>
{
    private readonly TUpdateFields _fields;
    private readonly Func<Item> _identity;
    private UpdateClauses _clauses = UpdateClauses.None;
    private bool _creates;

    /// <summary>Initializes the update of an item. Generated code calls it.</summary>
    /// <param name="source">The entity.</param>
    /// <param name="key">The item's primary key.</param>
    /// <param name="identity">Makes the attributes that follow from the key alone: the discriminator, key members, index keys of key members.</param>
    /// <param name="fields">The fields in updates.</param>
    protected UpdateOperation(EntitySource<T, TFields> source, Item key, Func<Item> identity, TUpdateFields fields)
        : base(source, key)
    {
        _identity = identity;
        _fields = fields;
    }

    private protected UpdateClauses Clauses => _clauses;

    private protected bool Creates => _creates;

    /// <summary>Gets the attributes that follow from the key alone.</summary>
    private protected Item Identity => _identity();

    /// <summary>Sets a member. Null removes the attribute.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="value">The value.</param>
    public TSelf Set<TValue>(Func<TUpdateFields, ISettableField<TValue>> field, TValue value)
    {
        var settable = field(_fields);
        return Set(settable.Path, settable.ToValue(value));
    }

    /// <summary>Sets a flattened object as a whole: each of its attributes. Null removes them all.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="value">The object.</param>
    public TSelf Set<TValue>(Func<TUpdateFields, IFlattenedField<TValue>> field, TValue value) =>
        With(field(_fields).ToValues(value).Aggregate(_clauses, static (clauses, one) => clauses.WithSet(one.Path, one.Value)));

    /// <summary>Sets a member where the item has no such attribute. An empty set is no attribute, so it sets nothing.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, which is not stored.</exception>
    public TSelf SetIfAbsent<TValue>(Func<TUpdateFields, ISettableField<TValue>> field, TValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var settable = field(_fields);
        var converted = settable.ToValue(value);
        return converted.IsNone ? (TSelf)this : With(_clauses.WithSetIfAbsent(settable.Path, converted));
    }

    /// <summary>Adds to a number; an absent one counts as zero.</summary>
    /// <typeparam name="TValue">The number's type.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="value">What to add; negative to subtract.</param>
    public TSelf Add<TValue>(Func<TUpdateFields, INumericField<TValue>> field, TValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var number = field(_fields);
        return With(_clauses.WithAdd(number.Path, number.ToValue(value)));
    }

    /// <summary>Adds members to a set; an absent set counts as empty.</summary>
    /// <typeparam name="TElement">The type of the members.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="members">The set's new members: at least one.</param>
    public TSelf Add<TElement>(Func<TUpdateFields, ISetField<TElement>> field, params IEnumerable<TElement> members)
    {
        var set = field(_fields);
        return With(_clauses.WithMembers(set.Path, set.ToSet(members)));
    }

    /// <summary>Deletes members from a set.</summary>
    /// <typeparam name="TElement">The type of the members.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="members">The members to delete: at least one.</param>
    public TSelf Delete<TElement>(Func<TUpdateFields, ISetField<TElement>> field, params IEnumerable<TElement> members)
    {
        var set = field(_fields);
        return With(_clauses.WithoutMembers(set.Path, set.ToSet(members)));
    }

    /// <summary>Removes an attribute.</summary>
    /// <param name="field">The member: one that an item need not have.</param>
    public TSelf Remove(Func<TUpdateFields, IRemovableField> field) => With(_clauses.WithRemove(field(_fields).Path));

    /// <summary>Appends elements to a list; an absent list counts as empty.</summary>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="elements">The elements.</param>
    public TSelf Append<TElement>(Func<TUpdateFields, IListField<TElement>> field, params IEnumerable<TElement> elements)
    {
        var list = field(_fields);
        return With(_clauses.WithElements(list.Path, list.ToList(elements), atEnd: true));
    }

    /// <summary>Puts elements in front of a list; an absent list counts as empty.</summary>
    /// <typeparam name="TElement">The type of the elements.</typeparam>
    /// <param name="field">The member.</param>
    /// <param name="elements">The elements.</param>
    public TSelf Prepend<TElement>(Func<TUpdateFields, IListField<TElement>> field, params IEnumerable<TElement> elements)
    {
        var list = field(_fields);
        return With(_clauses.WithElements(list.Path, list.ToList(elements), atEnd: false));
    }

    /// <summary>Lets the update create the item where none has the key, with its key members, its discriminator and what is set.</summary>
    /// <remarks>Such an item must be given every required member, else it cannot be read back as the entity.</remarks>
    public TSelf OrCreate()
    {
        var copy = Copy();
        copy._creates = true;
        return copy;
    }

    /// <summary>Returns the item as it was.</summary>
    public ReturningOperation<T> ReturningOld() => Returning(ReturnValues.AllOld, Source.Codec);

    /// <summary>Returns the item as it is now.</summary>
    public ReturningOperation<T> ReturningNew() => Returning(ReturnValues.AllNew, Source.Codec);

    /// <summary>Returns the attributes the update touches, as they were.</summary>
    public ReturningOperation<Item> ReturningUpdatedOld() => Returning(ReturnValues.UpdatedOld, ItemCodec.Instance);

    /// <summary>Returns the attributes the update touches, as they are now.</summary>
    public ReturningOperation<Item> ReturningUpdatedNew() => Returning(ReturnValues.UpdatedNew, ItemCodec.Instance);

    /// <summary>
    /// Measures the capacity that the update consumes by itself. A batch or transaction is measured as a whole, by a meter of its own.
    /// </summary>
    /// <param name="meter">Collects it.</param>
    public TSelf MeasuredBy(CapacityMeter meter) => Measured(meter);

    /// <summary>Executes the update.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ConditionalCheckFailedException">There is no such item, or the condition is false; nothing was written.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public async ValueTask ExecuteAsync(CancellationToken cancellationToken = default) =>
        await SendAsync(ReturnValues.None, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);

    // Whether there must be an item or may be none: an expired one is in the way.
    private protected override bool NeedsItem => true;

    internal override bool IsPlanned => TouchedClaims is not null;

    internal override bool ReadsFirst => IsPlanned;

    private Claims? TouchedClaims => Source.Claims is { } claims && claims.AreTouched(_clauses.Touches) ? claims : null;

    internal override async ValueTask<WritePlan> PlanAsync(PlanReader reader, CancellationToken cancellationToken)
    {
        if (!IsPlanned)
        {
            return await base.PlanAsync(reader, cancellationToken).ConfigureAwait(false);
        }

        var current = await reader.ReadAsync(TableName, Key, cancellationToken).ConfigureAwait(false);
        var own = new PlannedAction(
            ToAction(_clauses, Monotable.Condition.Combine(ClaimsUnchanged(current), Condition), returnsItem: true),
            ShowsItemOnFailure,
            now => JudgeClaims(current, now));
        return WithClaims(own, current, reader);
    }

    internal override TransactWriteItem ToTransactWriteItem() => ToAction(_clauses, Condition, returnsItem: false);

    /// <summary>Updates only the version that an entity has; an entity without a version demands nothing. Generated code calls it.</summary>
    /// <param name="item">The entity.</param>
    protected TSelf OnlyIfUnchanged(T item) => IfUnchanged(item);

    /// <summary>Sets an attribute by its path; no value removes it. Generated code calls it for index keys.</summary>
    /// <param name="path">The attribute's place.</param>
    /// <param name="value">The value, or no value.</param>
    protected TSelf Set(AttributePath path, AttributeValue value) => With(_clauses.WithSet(path, value));

    /// <summary>Makes the update that reads the item for the parts of index keys that are not given. Generated code calls it.</summary>
    /// <typeparam name="TCurrentFields">Its fields in updates.</typeparam>
    /// <param name="fields">The fields in updates.</param>
    protected CurrentUpdate<T, TFields, TCurrentFields> FromCurrent<TCurrentFields>(TCurrentFields fields)
    {
        var update = new CurrentUpdate<T, TFields, TCurrentFields>(Source, Key, _identity, fields);
        update.Take(this);
        update._clauses = _clauses;
        update._creates = _creates;
        return update;
    }

    /// <summary>Makes the action of a transaction.</summary>
    /// <param name="clauses">The update.</param>
    /// <param name="condition">The condition, besides that the item exists.</param>
    /// <param name="returnsItem">Whether a false condition returns the item, also where the caller did not ask for it.</param>
    private protected TransactUpdate ToAction(UpdateClauses clauses, Condition? condition, bool returnsItem)
    {
        var (writer, update, written) = Write(clauses, condition);
        return new()
        {
            TableName = TableName,
            ItemKey = Key,
            UpdateExpression = update
                ?? throw new InvalidOperationException($"The update of '{EntityName}' changes nothing. Use Check to test a condition."),
            ConditionExpression = written,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = returnsItem ? ReturnValuesOnConditionCheckFailure.AllOld : OnFailure,
        };
    }

    /// <summary>The condition that the unique values that the update changes are still as they were read.</summary>
    private protected Condition? ClaimsUnchanged(Item? current) => TouchedClaims?.Unchanged(current);

    /// <summary>What a false condition means, as far as unique values go.</summary>
    private protected ActionFailure JudgeClaims(Item? before, Item? now) => TouchedClaims?.Judge(before, now) ?? ActionFailure.Final;

    /// <summary>Makes the plan of the update: its own action, and those on the claims of the values that it changes.</summary>
    private protected WritePlan WithClaims(PlannedAction own, Item? current, PlanReader reader)
    {
        if (TouchedClaims is not { } claims || (current is null && !_creates))
        {
            return WritePlan.Of(own);
        }

        var after = _clauses.Apply(current ?? _identity(), claims.Attributes);
        return claims.Plan(own, current, after, reader);
    }

    private TSelf With(UpdateClauses clauses)
    {
        var copy = Copy();
        copy._clauses = clauses;
        return copy;
    }

    private ReturningOperation<TResult> Returning<TResult>(ReturnValues returnValues, IItemCodec<TResult> codec) =>
        new(cancellationToken => SendAsync(returnValues, codec, cancellationToken));

    private async ValueTask<TResult?> SendAsync<TResult>(ReturnValues returnValues, IItemCodec<TResult> codec, CancellationToken cancellationToken)
    {
        if (IsPlanned)
        {
            return await Sent(PlannedWrite.ExecuteAsync(this, Sender, returnValues, codec, cancellationToken)).ConfigureAwait(false);
        }

        var (writer, update, condition) = Write(_clauses, Condition);
        var request = new UpdateItemRequest
        {
            TableName = TableName,
            Key = Key,
            UpdateExpression = update,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValues = returnValues,
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
        var response = await Sent(Sender.UpdateItemAsync(request, codec, cancellationToken)).ConfigureAwait(false);
        return response.Attributes;
    }

    private (ExpressionWriter Writer, string? Update, string? Condition) Write(UpdateClauses clauses, Condition? condition)
    {
        if (Source.Rules is { } rules)
        {
            clauses = rules.Complete(clauses, Source.Table.TimeProvider.GetUtcNow(), _creates);
        }

        if (_creates)
        {
            foreach (var (name, value) in _identity().AsSpan())
            {
                clauses = clauses.WithSetIfAbsent(AttributePath.Of(name), value);
            }
        }

        var writer = new ExpressionWriter();
        var update = clauses.Write(writer);
        return (writer, update, writer.Take(Monotable.Condition.Combine(_creates ? Source.Expiry?.Live : Source.Exists, condition)));
    }
}
