namespace Monotable.RandomModels.Tests.Probes;

/// <summary>A change of a stored entity.</summary>
/// <param name="ExecuteAsync">Makes it by itself.</param>
/// <param name="Operation">The change as an operation of a transaction.</param>
/// <param name="After">What becomes of the entity.</param>
public sealed record Change(Func<ValueTask> ExecuteAsync, WriteOperation Operation, object After);
