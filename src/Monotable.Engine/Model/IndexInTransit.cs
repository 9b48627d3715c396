namespace Monotable.Engine.Model;

/// <summary>An index on its way in or out: it is described, but not written, checked or read.</summary>
/// <param name="Index">The index.</param>
/// <param name="Phase">Where it is.</param>
/// <param name="Due">When the phase ends.</param>
/// <param name="BackfilledAt">When an index that is being created will be filled.</param>
internal sealed record IndexInTransit(IndexDefinition Index, IndexPhase Phase, DateTimeOffset Due, DateTimeOffset BackfilledAt = default);
