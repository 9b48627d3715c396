namespace Monotable.Simulation.Tests;

internal sealed class BeginsWithCondition(DocumentPath path, AttributeValue prefix) : Condition
{
    public override string Render(ExpressionText text) => $"begins_with({path.Render(text)}, {text.Value(prefix)})";

    public override bool IsTrue(Item item) => ValueOrder.BeginsWith(path.Find(item), prefix);
}
