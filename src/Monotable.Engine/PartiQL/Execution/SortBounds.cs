using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Query;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>What a WHERE clause says of the sort key: equality from the left, then a bound at either end.</summary>
internal sealed class SortBounds
{
    private readonly KeyShape _key;
    private readonly List<KeyClause> _equal = [];
    private readonly KeyClause? _lower;
    private readonly KeyClause? _upper;

    public SortBounds(ReadSource source, StatementCondition? condition)
    {
        _key = source.Key;
        var clauses = (condition?.Conjuncts ?? []).Select(node => condition!.ClauseOf(node)).OfType<KeyClause>().ToList();
        foreach (var attribute in _key.Attributes.Skip(_key.PartitionCount))
        {
            var own = clauses.FindAll(clause => string.Equals(clause.Attribute, attribute.Name, StringComparison.Ordinal));
            if (own.Find(static clause => clause.Comparison == KeyComparison.Equal) is { } equal)
            {
                _equal.Add(equal);
                continue;
            }

            _lower = own.Find(static clause => clause.Comparison is not (KeyComparison.Less or KeyComparison.LessOrEqual));
            _upper = own.Find(static clause => clause.Comparison is not (KeyComparison.Greater or KeyComparison.GreaterOrEqual));
            break;
        }
    }

    /// <summary>Makes the range of one partition.</summary>
    /// <exception cref="DynamoDbValidationException">A value cannot be a key.</exception>
    public KeyRange Of(AttributeValue[] partition)
    {
        List<KeyClause> clauses =
            [.. partition.Select((value, i) => new KeyClause(_key.Attributes[i].Name, KeyComparison.Equal, value)), .. _equal];
        return new(RangeWith(clauses, _lower).Low, RangeWith(clauses, _upper).High);
    }

    // The texts about values name the key also where it is an index's.
    private KeyRange RangeWith(List<KeyClause> clauses, KeyClause? bound) =>
        KeyRange.Of(_key, bound is null ? clauses : [.. clauses, bound], indexName: null);
}
