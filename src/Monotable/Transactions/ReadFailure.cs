using Monotable.Protocol;

namespace Monotable;

/// <summary>A read of a cancelled transaction that was at fault.</summary>
/// <param name="Index">The read's place among the operations that were passed, from 0.</param>
/// <param name="Operation">The read, with its entity and key.</param>
/// <param name="Reason">The reason.</param>
public sealed record ReadFailure(int Index, GetOperation Operation, CancellationReason Reason);
