using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// An update that may set members of index keys one by one: it reads the item for the parts that are not given, and writes under the condition that
/// they are still as read. Where another writer was faster it begins again, at most <see cref="TableOptions.WriteAttemptsMax"/> times.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
/// <typeparam name="TUpdateFields">Its fields in updates.</typeparam>
public sealed class CurrentUpdate<T, TFields, TUpdateFields> : UpdateOperation<CurrentUpdate<T, TFields, TUpdateFields>, T, TFields, TUpdateFields>
{
    internal CurrentUpdate(EntitySource<T, TFields> source, Item key, Func<Item> identity, TUpdateFields fields)
        : base(source, key, identity, fields)
    {
    }

    // An update that touches no index key is as any other.
    internal override bool IsPlanned => Parts is not null || base.IsPlanned;

    internal override bool ReadsFirst => IsPlanned;

    private CurrentParts? Parts => CurrentParts.Of(Source.Indexes, Clauses);

    internal override async ValueTask<WritePlan> PlanAsync(PlanReader reader, CancellationToken cancellationToken)
    {
        if (Parts is not { } parts)
        {
            return await base.PlanAsync(reader, cancellationToken).ConfigureAwait(false);
        }

        var current = await reader.ReadAsync(TableName, Key, cancellationToken).ConfigureAwait(false);
        return WithClaims(Source.IsThere(current) ? OfCurrent(parts, current) : OfNone(parts), current, reader);
    }

    private PlannedAction OfCurrent(CurrentParts parts, Item current) => new(
        ToAction(
            parts.WithKeys(current, Source.StoredCodec, EntityName),
            Condition.Combine(Condition.Combine(parts.Unchanged(current), ClaimsUnchanged(current)), Condition),
            returnsItem: true),
        ShowsItemOnFailure,
        now => Source.IsThere(now) && parts.IsUnchanged(current, now) ? JudgeClaims(current, now) : ActionFailure.Stale);

    // The service refuses the update of what does not exist, or creates it; in both cases only while it still does not.
    private PlannedAction OfNone(CurrentParts parts)
    {
        var clauses = Creates ? parts.WithKeys(Identity, Source.StoredCodec, EntityName) : Clauses;
        return new(
            ToAction(clauses, Condition.Combine(Source.NotExists, Condition), returnsItem: true),
            ShowsItemOnFailure,
            now => Source.IsThere(now) ? ActionFailure.Stale : ActionFailure.Final);
    }
}
