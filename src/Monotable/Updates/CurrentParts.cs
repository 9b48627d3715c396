using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// What an update does to index keys: which of them it changes, of which attributes they are made, and under which condition they are right.
/// </summary>
/// <param name="indexes">The index keys that the update touches.</param>
/// <param name="clauses">The update.</param>
internal sealed class CurrentParts(IReadOnlyList<IndexParts> indexes, UpdateClauses clauses)
{
    // What the update does not determine by itself is read, and must still be so when it writes.
    private readonly string[] _read =
        [.. indexes.SelectMany(static index => index.Members).Distinct(StringComparer.Ordinal).Where(attribute => !clauses.Determines(attribute))];

    /// <summary>The index keys that an update touches.</summary>
    public static CurrentParts? Of(IReadOnlyList<IndexParts> indexes, UpdateClauses clauses)
    {
        IndexParts[] touched = [.. indexes.Where(index => index.Members.Any(clauses.Touches))];
        return touched.Length == 0 ? null : new(touched, clauses);
    }

    /// <summary>The update with the keys that the item has after it: those that a put of the whole item would write.</summary>
    /// <exception cref="ItemMappingException">The item is none of the entity's.</exception>
    /// <exception cref="KeyException">A key is not valid.</exception>
    public UpdateClauses WithKeys<T>(Item current, IItemCodec<T> codec, string entityName)
    {
        // What else is set outright belongs to it: without it an object of several attributes, whose parts feed keys, would be half of one.
        var attributes = indexes.SelectMany(static index => index.Members).Concat(clauses.Determined);
        var after = clauses.Apply(current, attributes.Distinct(StringComparer.Ordinal));
        var reader = new ItemFormatReader(after);
        if (!codec.TryRead(ref reader, out var entity))
        {
            throw new ItemMappingException($"The item under the key is another entity than '{entityName}', so its index keys are not known.");
        }

        return WithKeys(ItemFormatWriter.Write(codec, entity));
    }

    /// <summary>The update with the keys of an item.</summary>
    /// <param name="stored">The item after the update.</param>
    public UpdateClauses WithKeys(Item stored)
    {
        var update = clauses;
        foreach (var attribute in indexes.SelectMany(static index => index.Attributes))
        {
            update = update.Without(attribute)
                .WithSet(AttributePath.Of(attribute), stored.TryGetValue(attribute, out var value) ? value : default);
        }

        return update;
    }

    /// <summary>The condition that what was read is still so.</summary>
    public Condition? Unchanged(Item current) => Unchanged(attribute => ReadAttribute.Is(attribute, current));

    /// <summary>The condition that what the update does not determine is as expected.</summary>
    /// <param name="expected">What is expected of an attribute.</param>
    public Condition? Unchanged(Func<string, Condition> expected) =>
        _read.Aggregate(default(Condition), (condition, attribute) => Condition.Combine(condition, expected(attribute)));

    /// <summary>Whether what was read is still so.</summary>
    public bool IsUnchanged(Item before, Item now) => _read.All(attribute => ReadAttribute.IsSame(attribute, before, now));
}
