namespace Monotable.Generators.Model;

/// <summary>The fields of one entity in the filters of a query of unlike items.</summary>
internal sealed record PartitionFields(string Case, string Entity, string Type, string Instance);
