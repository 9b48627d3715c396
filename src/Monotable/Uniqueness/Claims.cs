using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// Keeps the unique values of an entity's items. Every write knows the item as it is and as it will be: it claims the values of the one, and releases
/// those of the other that the first has no more. The item's own write carries the condition that it is still as it was read, as far as its
/// unique values go, so claims and items never part.
/// </summary>
internal sealed class Claims(ClaimSource source, Predicate<Item> isKin, IReadOnlyList<UniqueRule> rules)
{
    // With the time of expiry: a claim lasts as long as the item does.
    private readonly string[] _attributes =
    [
        .. rules.SelectMany(static rule => rule.Attributes)
            .Concat(source.Expiry is { } expiry ? [expiry.Attribute] : [])
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether an update changes what is claimed, or until when.</summary>
    /// <param name="touches">Whether it changes an attribute.</param>
    public bool AreTouched(Func<string, bool> touches) =>
        Array.Exists(_attributes, attribute => touches(attribute));

    /// <summary>Gets the attributes that the claims depend on.</summary>
    public IReadOnlyList<string> Attributes => _attributes;

    /// <summary>Makes the plan of a write: the item's own action, and those on its claims.</summary>
    /// <param name="own">The item's own action.</param>
    /// <param name="before">The item as it was read; null where there was none.</param>
    /// <param name="after">The item as it will be; null where there will be none.</param>
    /// <param name="reader">What knows the claims that the attempt before has met.</param>
    public WritePlan Plan(PlannedAction own, Item? before, Item? after, PlanReader reader)
    {
        var owner = own.Request.Key;
        var actions = new List<PlannedAction> { own };
        foreach (var rule in rules)
        {
            var held = before is not null && isKin(before) ? rule.KeyOf(before) : null;
            var wanted = after is null ? null : rule.KeyOf(after);
            if (wanted is not null)
            {
                actions.Add(ClaimAction.Take(source, rule.Name, wanted, new(owner, ExpiryOf(after!))));
            }

            if (held is not null && !held.Equals(wanted) && !IsKnownAsForeign(held, owner, reader))
            {
                actions.Add(ClaimAction.Give(source, rule.Name, held, owner));
            }
        }

        return new(actions, before);
    }

    /// <summary>The condition that the item is still as it was read, as far as its claims go.</summary>
    public Condition Unchanged(Item? before) => before is null ? source.NoItem : Unchanged(attribute => ReadAttribute.Is(attribute, before));

    /// <summary>The condition that what the claims of an item depend on is as expected.</summary>
    /// <param name="expected">What is expected of an attribute.</param>
    public Condition Unchanged(Func<string, Condition> expected) =>
        _attributes.Select(expected).Aggregate(static (all, one) => Condition.And(all, one));

    /// <summary>What it means that the item's own condition is false: it was the caller's if the item is still as it was read.</summary>
    public ActionFailure Judge(Item? before, Item? now)
    {
        var isUnchanged = before is null || now is null
            ? before is null && now is null
            : Array.TrueForAll(_attributes, attribute => ReadAttribute.IsSame(attribute, before, now));
        return isUnchanged ? ActionFailure.Final : ActionFailure.Stale;
    }

    private bool IsKnownAsForeign(Item claim, Item owner, PlanReader reader) =>
        reader.TryGetReturned(source.TableName, claim, out var item) && ClaimItem.OwnerOf(item) is { } other && !other.Equals(owner);

    private (string Attribute, AttributeValue Value)? ExpiryOf(Item item) =>
        source.Expiry is { } expiry && item.TryGetValue(expiry.Attribute, out var value) && value.Type == AttributeType.Number
            ? (expiry.Attribute, value)
            : null;
}
