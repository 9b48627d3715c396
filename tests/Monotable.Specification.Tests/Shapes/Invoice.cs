namespace Monotable.Specification.Tests.Shapes;

/// <summary>An entity with hierarchies wherever a value may stand.</summary>
[Entity<ShapesTable>]
[ItemKey("INVOICE#{Id}", "INVOICE")]
public sealed record Invoice
{
    public required string Id { get; init; }

    public required Method Paid { get; init; }

    public Method? Refunded { get; init; }

    public IReadOnlyList<Method?> Attempts { get; init; } = [];

    public IReadOnlyDictionary<string, IShape> Stamps { get; init; } = new Dictionary<string, IShape>();

    /// <summary>Gets a case by its own type: stored as the map it is, without a discriminator.</summary>
    public Method.Card? Deposit { get; init; }
}
