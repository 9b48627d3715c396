namespace Monotable.Simulation.Tests;

internal sealed class RemoveAction(DocumentPath path) : UpdateAction("REMOVE", path)
{
    public override string Render(ExpressionText text) => Path.Render(text);

    public override Item Apply(Item before, Item after) => Path.Replace(after, default);
}
