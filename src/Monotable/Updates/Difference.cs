using Monotable.Protocol;

namespace Monotable;

/// <summary>What turns one version of an item into another one under the same key.</summary>
/// <param name="Clauses">The changes of members, and of the index keys that they feed.</param>
/// <param name="Condition">The condition under which the index keys are right; null where none is touched.</param>
internal sealed record Difference(UpdateClauses Clauses, Condition? Condition)
{
    /// <summary>Finds the difference.</summary>
    /// <exception cref="ArgumentException">A member differs that no update changes.</exception>
    public static Difference Of<T, TFields>(EntitySource<T, TFields> source, StoredVersion<T> before, StoredVersion<T> after)
    {
        var keys = source.Indexes.SelectMany(static index => index.Attributes).ToHashSet(StringComparer.Ordinal);
        var clauses = UpdateClauses.None;
        foreach (var attribute in before.Item.Keys.Union(after.Item.Keys, StringComparer.Ordinal).Where(attribute => !keys.Contains(attribute)))
        {
            var (was, becomes) = (ValueOf(before.Item, attribute), ValueOf(after.Item, attribute));
            if (!was.Equals(becomes) && source.Rules?.Maintains(attribute) is not true)
            {
                Check(source, attribute);
                clauses = source.Counters.Contains(attribute) && becomes.Type == AttributeType.Number
                    ? clauses.WithAdd(AttributePath.Of(attribute), Sum(was, becomes))
                    : clauses.WithSet(AttributePath.Of(attribute), becomes);
            }
        }

        return CurrentParts.Of(source.Indexes, clauses) is { } parts
            ? new(parts.WithKeys(after.Item), parts.Unchanged(before.Is))
            : new(clauses, null);
    }

    /// <summary>Refuses the change of a member that no update changes.</summary>
    public static void Check<T, TFields>(EntitySource<T, TFields> source, StoredVersion<T> before, StoredVersion<T> after)
    {
        foreach (var attribute in source.Fixed.Where(attribute => !ValueOf(before.Item, attribute).Equals(ValueOf(after.Item, attribute))))
        {
            Check(source, attribute);
        }
    }

    private static void Check<T, TFields>(EntitySource<T, TFields> source, string attribute)
    {
        if (source.Fixed.Contains(attribute))
        {
            throw new ArgumentException(
                $"The two versions of '{source.EntityName}' differ in '{attribute}', which is written once, with the item. "
                + "Take it from the version before, or put the whole item.");
        }
    }

    // Others may have counted since: what is written is how much the counter grew.
    private static AttributeValue Sum(AttributeValue was, AttributeValue becomes) =>
        AttributeValue.Number(was.Type == AttributeType.Number ? becomes.AsNumber() - was.AsNumber() : becomes.AsNumber());

    private static AttributeValue ValueOf(Item item, string attribute) => item.TryGetValue(attribute, out var value) ? value : default;
}
