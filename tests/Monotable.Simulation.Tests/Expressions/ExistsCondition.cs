namespace Monotable.Simulation.Tests;

internal sealed class ExistsCondition(DocumentPath path, bool exists) : Condition
{
    public override string Render(ExpressionText text) => $"attribute_{(exists ? "" : "not_")}exists({path.Render(text)})";

    public override bool IsTrue(Item item) => path.Find(item).IsNone != exists;
}
