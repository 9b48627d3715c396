using Monotable.Engine.Expressions;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>A bound condition as part of another.</summary>
internal sealed record ConditionPredicate(BoundCondition Condition) : Predicate
{
    public override bool Evaluate(Item? item) => Condition.Evaluate(item);
}
