namespace Monotable.Generators.KeySpace;

/// <summary>A query that begins as the keys of other entities do, and keeps some of them out by the ends of its own keys.</summary>
/// <param name="Table">The table.</param>
/// <param name="Entity">The entity, qualified.</param>
/// <param name="Index">The index, or none for the table.</param>
internal sealed record ExactQuery(string Table, string Entity, string Index);
