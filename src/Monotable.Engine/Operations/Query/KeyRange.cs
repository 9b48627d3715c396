using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Query;

/// <summary>The entries that a key condition selects: those between two cuts.</summary>
internal readonly record struct KeyRange(Cut Low, Cut High)
{
    /// <summary>Turns conditions into a range.</summary>
    /// <remarks>
    /// Equality on every attribute of the partition; the others from the left without a gap, and only the last of them may be more than equality.
    /// </remarks>
    /// <param name="key">The key of the table or index.</param>
    /// <param name="clauses">The conditions.</param>
    /// <param name="indexName">The index, for the texts; none for the table.</param>
    /// <exception cref="DynamoDbValidationException">The conditions do not fit the key.</exception>
    public static KeyRange Of(KeyShape key, IReadOnlyList<KeyClause> clauses, string? indexName)
    {
        if (key.Count == 1 && clauses.Count == 2)
        {
            throw Fault(ServiceTexts.KeyConditionNotSupported);
        }

        if (key.Count <= 2 && clauses.Count > 2 && clauses.DistinctBy(static clause => clause.Attribute).Count() == clauses.Count)
        {
            throw Fault(ServiceTexts.KeyConditionCount);
        }

        var byAttribute = Assign(key, clauses, indexName);
        var values = new List<AttributeValue>(key.Count);
        for (var i = 0; i < key.PartitionCount; i++)
        {
            values.Add(byAttribute[i]!.First);
        }

        var hash = EntryKey.HashOf(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values));
        for (var i = key.PartitionCount; i < key.Count && byAttribute[i] is { } clause; i++)
        {
            if (clause.Comparison != KeyComparison.Equal)
            {
                return Bounded(hash, [.. values], clause);
            }

            values.Add(clause.First);
        }

        AttributeValue[] prefix = [.. values];
        return new(Cut.Beside(hash, prefix, isAfter: false), Cut.Beside(hash, prefix, isAfter: true));
    }

    public bool Contains(EntryKey key) => !Low.IsAfter(key) && High.IsAfter(key);

    private static KeyClause?[] Assign(KeyShape key, IReadOnlyList<KeyClause> clauses, string? indexName)
    {
        var assigned = new KeyClause?[key.Count];
        string? foreign = null;
        foreach (var clause in clauses)
        {
            var place = key.IndexOf(clause.Attribute);
            if (place < 0)
            {
                foreign = clause.Attribute;
            }
            else
            {
                assigned[place] = clause;
            }
        }

        CheckPartition(key, assigned);
        CheckSort(key, assigned, foreign);
        for (var i = 0; i < assigned.Length; i++)
        {
            if (assigned[i] is { } clause)
            {
                if (clause.Comparison == KeyComparison.NotIndexable)
                {
                    throw Fault(ServiceTexts.ComparisonNotIndexable);
                }

                CheckValue(key.Attributes[i], clause.First, indexName);
                CheckValue(key.Attributes[i], clause.Comparison == KeyComparison.Between ? clause.Second : clause.First, indexName);
            }
        }

        return assigned;
    }

    private static void CheckPartition(KeyShape key, KeyClause?[] assigned)
    {
        for (var i = 0; i < key.PartitionCount; i++)
        {
            if (assigned[i] is not { } clause)
            {
                throw Fault(ServiceTexts.KeyConditionMissed(key.Attributes[i].Name));
            }

            if (clause.Comparison != KeyComparison.Equal)
            {
                throw Fault(clause.Comparison == KeyComparison.NotIndexable
                    ? ServiceTexts.ComparisonNotIndexable
                    : ServiceTexts.KeyConditionNotSupported);
            }
        }
    }

    private static void CheckSort(KeyShape key, KeyClause?[] assigned, string? foreign)
    {
        for (var i = key.PartitionCount; i < key.Count - 1; i++)
        {
            var later = Array.FindIndex(assigned, i + 1, static clause => clause is not null);
            if (later < 0)
            {
                continue;
            }

            if (assigned[i] is not { } clause)
            {
                throw Fault(ServiceTexts.KeyConditionMissed(key.Attributes[i].Name));
            }

            if (clause.Comparison != KeyComparison.Equal)
            {
                throw Fault(ServiceTexts.RangeWithoutEquality(clause.Attribute, key.Attributes[later].Name));
            }
        }

        if (foreign is not null)
        {
            var free = Array.FindIndex(assigned, static clause => clause is null);
            throw Fault(ServiceTexts.KeyConditionMissed(free < 0 ? foreign : key.Attributes[free].Name));
        }
    }

    private static void CheckValue(KeyAttribute attribute, AttributeValue value, string? indexName)
    {
        if (value.Type != attribute.Type)
        {
            throw Fault(ServiceTexts.KeyConditionType);
        }

        if (KeyAttribute.IsEmpty(value))
        {
            throw Fault(indexName is null
                ? ServiceTexts.EmptyKey(attribute.Name, attribute.Type)
                : ServiceTexts.IndexKeyEmpty(indexName, attribute.Name, attribute.Type));
        }

        if (!attribute.Admits(value))
        {
            throw Fault(attribute.Role == KeyType.Hash ? ServiceTexts.PartitionKeyTooLong : ServiceTexts.SortKeyTooLong);
        }
    }

    private static KeyRange Bounded(uint hash, AttributeValue[] prefix, KeyClause clause)
    {
        AttributeValue[] bound = [.. prefix, clause.First];
        var low = Cut.Beside(hash, prefix, isAfter: false);
        var high = Cut.Beside(hash, prefix, isAfter: true);
        return clause.Comparison switch
        {
            KeyComparison.Less => new(low, Cut.Beside(hash, bound, isAfter: false)),
            KeyComparison.LessOrEqual => new(low, Cut.Beside(hash, bound, isAfter: true)),
            KeyComparison.Greater => new(Cut.Beside(hash, bound, isAfter: true), high),
            KeyComparison.GreaterOrEqual => new(Cut.Beside(hash, bound, isAfter: false), high),
            KeyComparison.Between => new(Cut.Beside(hash, bound, isAfter: false), Cut.Beside(hash, [.. prefix, clause.Second], isAfter: true)),
            _ => new(Cut.Beside(hash, bound, isAfter: false, lastIsPrefix: true), Cut.Beside(hash, bound, isAfter: true, lastIsPrefix: true)),
        };
    }

    private static DynamoDbValidationException Fault(string text) => new(text);
}
