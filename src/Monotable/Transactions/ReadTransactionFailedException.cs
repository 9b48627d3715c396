using Monotable.Protocol;

namespace Monotable;

/// <summary>A transaction that reads was cancelled; nothing was read. Each reason stands with its read.</summary>
/// <param name="message">Which reads failed and why; keys' values are not echoed.</param>
/// <param name="failures">The reads at fault, in order.</param>
/// <param name="innerException">The service's answer.</param>
public sealed class ReadTransactionFailedException(string message, IReadOnlyList<ReadFailure> failures, TransactionCanceledException innerException)
    : MonotableException(message, innerException)
{
    /// <summary>Gets the reads at fault, in order.</summary>
    public IReadOnlyList<ReadFailure> Failures { get; } = failures;
}
