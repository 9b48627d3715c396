using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>The one item a WHERE clause names by equality on every attribute of the key, and what else it says.</summary>
/// <param name="IsWhole">Whether the whole key is named.</param>
/// <param name="Key">The key; none where <paramref name="Fault"/> says why.</param>
/// <param name="Rest">The other parts of the clause.</param>
/// <param name="Fault">What is wrong with the key.</param>
/// <param name="HasNonScalar">Whether a value is of a type that no key has.</param>
internal sealed record KeyMatch(bool IsWhole, Item? Key, IReadOnlyList<Node> Rest, string? Fault, bool HasNonScalar = false)
{
    /// <summary>Gets whether the clause says nothing but the key, as a read of one item does.</summary>
    public bool IsRead => IsWhole && Rest.Count == 0 && !HasNonScalar;

    /// <summary>Finds the key in a clause.</summary>
    /// <param name="shape">The key of the table.</param>
    /// <param name="condition">The clause.</param>
    /// <param name="isRead">Whether the statement reads: to a read, all wrong types are alike.</param>
    public static KeyMatch Of(KeyShape shape, StatementCondition? condition, bool isRead = false)
    {
        var values = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);
        var rest = new List<Node>();
        string? fault = null;
        foreach (var node in condition?.Conjuncts ?? [])
        {
            if (condition!.ClauseOf(node) is not { Comparison: KeyComparison.Equal } clause || !shape.Contains(clause.Attribute))
            {
                rest.Add(node);
            }
            else if (!values.TryAdd(clause.Attribute, clause.First) && values[clause.Attribute] != clause.First)
            {
                fault = ServiceTexts.KeyConditionsMany(clause.Attribute);
            }
        }

        if (values.Count < shape.Count)
        {
            return new(false, null, rest, ServiceTexts.KeyEqualityMissing);
        }

        if (fault is not null)
        {
            return new(false, null, rest, fault);
        }

        var nonScalar = shape.Attributes.FirstOrDefault(attribute => !AttributeOrder.IsOrdered(values[attribute.Name].Type));
        var misfit = shape.Attributes.FirstOrDefault(attribute => values[attribute.Name].Type != attribute.Type);
        fault = nonScalar is not null && !isRead ? ServiceTexts.StatementKeyNotScalar(nonScalar.Name, values[nonScalar.Name].Type.ToCode())
            : misfit is not null ? ServiceTexts.StatementKeyType(misfit.Name)
            : null;
        return new(true, fault is null ? Item.Create(values) : null, rest, fault, HasNonScalar: nonScalar is not null);
    }
}
