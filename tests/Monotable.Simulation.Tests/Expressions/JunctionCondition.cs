namespace Monotable.Simulation.Tests;

internal sealed class JunctionCondition(Condition left, Condition right, bool isAnd) : Condition
{
    public override string Render(ExpressionText text) => $"({left.Render(text)}) {(isAnd ? "AND" : "OR")} ({right.Render(text)})";

    public override bool IsTrue(Item item) => isAnd ? left.IsTrue(item) && right.IsTrue(item) : left.IsTrue(item) || right.IsTrue(item);
}
