namespace Monotable;

/// <summary>A part of a batch was not written, despite all attempts.</summary>
/// <param name="unprocessed">The operations that were not written.</param>
public sealed class BatchIncompleteException(IReadOnlyList<WriteOperation> unprocessed)
    : MonotableException(
        $"{unprocessed.Count} operations of the batch were not written: the service returned them as unprocessed each time. Send them again later.")
{
    /// <summary>Gets the operations that were not written.</summary>
    public IReadOnlyList<WriteOperation> Unprocessed { get; } = unprocessed;
}
