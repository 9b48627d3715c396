namespace Monotable;

/// <summary>A transaction was cancelled; nothing was written. Each reason stands with its operation.</summary>
/// <param name="message">Which operations failed and why; keys' values are not echoed.</param>
/// <param name="failures">The operations at fault, in order.</param>
/// <param name="innerException">The service's answer.</param>
public sealed class TransactionFailedException(
    string message, IReadOnlyList<OperationFailure> failures, TransactionCanceledException innerException)
    : MonotableException(message, innerException)
{
    /// <summary>Gets the operations at fault, in order.</summary>
    public IReadOnlyList<OperationFailure> Failures { get; } = failures;
}
