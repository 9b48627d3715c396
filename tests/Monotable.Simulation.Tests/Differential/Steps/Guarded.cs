namespace Monotable.Simulation.Tests.Differential;

/// <summary>What the single writes have in common: a condition, placeholders, and what the answer is to carry.</summary>
internal sealed record Guarded(
    TextExpression? Condition,
    Placeholders Placeholders,
    ReturnValues Returns = ReturnValues.None,
    ReturnValuesOnConditionCheckFailure OnFailure = ReturnValuesOnConditionCheckFailure.None,
    ReturnConsumedCapacity Capacity = ReturnConsumedCapacity.None)
{
    /// <summary>Makes smaller ones.</summary>
    /// <param name="other">The expression beside the condition that placeholders may stand in.</param>
    public IEnumerable<Guarded> Simpler(TextExpression? other = null)
    {
        if (Condition is not null)
        {
            var without = this with { Condition = null };
            yield return without;
            foreach (var placeholders in Placeholders.Simpler(other))
            {
                yield return without with { Placeholders = placeholders };
            }

            foreach (var condition in Condition.Simpler())
            {
                yield return this with { Condition = condition };
            }
        }

        foreach (var placeholders in Placeholders.Simpler(other, Condition))
        {
            yield return this with { Placeholders = placeholders };
        }

        if (Returns != ReturnValues.None)
        {
            yield return this with { Returns = ReturnValues.None };
        }

        if (OnFailure != ReturnValuesOnConditionCheckFailure.None)
        {
            yield return this with { OnFailure = ReturnValuesOnConditionCheckFailure.None };
        }

        if (Capacity != ReturnConsumedCapacity.None)
        {
            yield return this with { Capacity = ReturnConsumedCapacity.None };
        }
    }

    public override string ToString() =>
        $"{(Condition is null ? "" : $" if «{Condition}»")}{Placeholders}"
        + (Returns == ReturnValues.None ? "" : $" returning {Returns}")
        + (OnFailure == ReturnValuesOnConditionCheckFailure.None ? "" : $" on failure {OnFailure}")
        + (Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}");
}
