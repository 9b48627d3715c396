using Monotable.Protocol;

namespace Monotable;

/// <summary>An operation of a cancelled transaction that was at fault.</summary>
/// <param name="Index">The operation's place, from 0.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Reason">The reason; with the item as it is, if the operation asked for it.</param>
public sealed record OperationFailure(int Index, WriteOperation Operation, CancellationReason Reason);
