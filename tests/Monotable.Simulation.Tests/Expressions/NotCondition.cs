namespace Monotable.Simulation.Tests;

internal sealed class NotCondition(Condition inner) : Condition
{
    public override string Render(ExpressionText text) => $"NOT ({inner.Render(text)})";

    public override bool IsTrue(Item item) => !inner.IsTrue(item);
}
