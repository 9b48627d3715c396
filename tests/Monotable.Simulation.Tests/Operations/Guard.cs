namespace Monotable.Simulation.Tests;

/// <summary>The condition of a write, if it has one, and whether a failure shows the item.</summary>
internal sealed record Guard(Condition? Condition, bool ItemOnFailure)
{
    public static Guard None { get; } = new(null, ItemOnFailure: false);

    public bool Allows(Item? item) => Condition?.IsTrue(item ?? Item.Empty) != false;

    /// <summary>Makes a guard that asks for the item to exist, too.</summary>
    public Guard AndExists()
    {
        var exists = new ExistsCondition(new(Schema.Partition), exists: true);
        return this with { Condition = Condition is null ? exists : new JunctionCondition(exists, Condition, isAnd: true) };
    }

    public override string ToString() => Condition is null ? "" : $" if {Condition.Render(new ExpressionText())}";
}
