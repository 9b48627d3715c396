using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>What an entity's keys share with those of others.</summary>
/// <param name="Kind">What is shared.</param>
/// <param name="Table">The table.</param>
/// <param name="Entity">The entity at which it is reported.</param>
/// <param name="Others">The others.</param>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="Example">A key that both can have.</param>
internal sealed record KeyOverlap(KeyOverlapKind Kind, string Table, string Entity, EquatableArray<string> Others, string Index, string Example);
