namespace Monotable;

/// <summary>The outcome of a batch of writes.</summary>
/// <param name="Unprocessed">The operations that the service did not get to, despite all attempts; all others were written.</param>
public sealed record BatchWriteResult(IReadOnlyList<WriteOperation> Unprocessed)
{
    /// <summary>Gets whether everything was written.</summary>
    public bool IsComplete => Unprocessed.Count == 0;

    /// <summary>Throws where something was not written.</summary>
    /// <exception cref="BatchIncompleteException">Operations stayed unprocessed.</exception>
    public void ThrowIfIncomplete()
    {
        if (!IsComplete)
        {
            throw new BatchIncompleteException(Unprocessed);
        }
    }
}
