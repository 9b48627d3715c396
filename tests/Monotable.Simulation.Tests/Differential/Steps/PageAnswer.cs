namespace Monotable.Simulation.Tests.Differential;

/// <summary>One page of a query or scan.</summary>
internal sealed record PageAnswer(IReadOnlyList<Item> Items, int Count, int ScannedCount, Item? Next, string Capacity);
