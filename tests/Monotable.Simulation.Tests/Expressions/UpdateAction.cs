namespace Monotable.Simulation.Tests;

/// <summary>One action of an update expression.</summary>
internal abstract class UpdateAction(string clause, DocumentPath path)
{
    public string Clause { get; } = clause;

    public DocumentPath Path { get; } = path;

    public abstract string Render(ExpressionText text);

    /// <summary>Applies the action.</summary>
    /// <param name="before">The item as every action sees it.</param>
    /// <param name="after">The item with the changes of the actions before this one.</param>
    public abstract Item Apply(Item before, Item after);
}
