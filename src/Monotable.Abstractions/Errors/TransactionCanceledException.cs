using Monotable.Protocol;

namespace Monotable;

/// <summary>A transaction was cancelled; nothing was written.</summary>
/// <param name="message">The service's text.</param>
/// <param name="reasons">One reason per action, in the order of the request.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class TransactionCanceledException(string message, IReadOnlyList<CancellationReason> reasons, Exception? innerException = null)
    : DynamoDbException("TransactionCanceledException", message, innerException: innerException)
{
    /// <summary>Gets one reason per action, in the order of the request; an action that was not at fault has the code <c>None</c>.</summary>
    public IReadOnlyList<CancellationReason> CancellationReasons { get; } = reasons;
}
