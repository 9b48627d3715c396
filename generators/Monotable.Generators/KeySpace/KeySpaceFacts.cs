using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>What is found of the keys that the entities of tables share.</summary>
/// <param name="Overlaps">What keys share.</param>
/// <param name="Exact">The queries that are sent with the ends of their own keys.</param>
internal sealed record KeySpaceFacts(EquatableArray<KeyOverlap> Overlaps, EquatableArray<ExactQuery> Exact);
