namespace Monotable.Simulation.Tests;

internal sealed class TypeCondition(DocumentPath path, AttributeType type) : Condition
{
    public override string Render(ExpressionText text) => $"attribute_type({path.Render(text)}, {text.Value(type.ToCode())})";

    public override bool IsTrue(Item item) => path.Find(item).Type == type;
}
