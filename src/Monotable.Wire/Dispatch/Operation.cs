namespace Monotable.Wire;

/// <summary>An operation of the service: how its request is read, executed and answered.</summary>
internal abstract class Operation(string target)
{
    public string Target { get; } = target;

    public string Name { get; } = target[(target.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public virtual bool IsProvided => true;

    /// <summary>Executes a request and writes the answer's body.</summary>
    /// <exception cref="DynamoDbException">The operation fails as on the service.</exception>
    /// <exception cref="DynamoDbJsonException">The body is not the operation's request.</exception>
    public abstract ValueTask RunAsync(
        OperationProviders providers, ReadOnlyMemory<byte> body, PooledBuffer answer, CancellationToken cancellationToken);
}
