using Monotable.Protocol;

namespace Monotable;

/// <summary>One write, or check, that an operation comes down to: an action of a transaction, or a request by itself.</summary>
/// <param name="request">The action. Its condition may return the item even where the caller did not ask for it: see
/// <paramref name="showsItem"/>.</param>
/// <param name="showsItem">Whether the caller asked for the item as it is when the condition fails.</param>
/// <param name="judge">What a false condition means, given the item as it is, if the service returned one; null where it is always the
/// caller's failure.</param>
internal class PlannedAction(TransactWriteItem request, bool showsItem = true, Func<Item?, ActionFailure>? judge = null)
{
    /// <summary>Gets the action.</summary>
    public TransactWriteItem Request { get; } = request;

    /// <summary>Gets what no two actions of a transaction may share.</summary>
    public (string TableName, Item Key) Place => (Request.TableName, Request.Key);

    /// <summary>Gets whether the caller is shown the item that a false condition returned.</summary>
    public bool ShowsItem { get; } = showsItem;

    /// <summary>What a false condition means.</summary>
    /// <param name="current">The item as it is; null where there is none, or the service returned none.</param>
    public ActionFailure Judge(Item? current) => judge is null ? ActionFailure.Final : judge(current);

    /// <summary>
    /// Makes one action of this and a later one on the same item, where both can be had at once; null where the transaction is refused.
    /// </summary>
    /// <param name="later">The action of a later operation, or a later one of the same.</param>
    public virtual PlannedAction? Combine(PlannedAction later) => null;
}
