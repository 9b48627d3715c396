namespace Monotable.Generators.Model;

/// <summary>A part of a partition key.</summary>
internal sealed record PartitionPart(string Name, string Type);
