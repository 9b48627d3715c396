namespace Monotable.Wire;

/// <summary>An operation that the service knows and that is not provided here: whatever the request, the answer says so.</summary>
internal sealed class LaterOperation(string target) : Operation(target)
{
    public override bool IsProvided => false;

    public override ValueTask RunAsync(
        OperationProviders providers, ReadOnlyMemory<byte> body, PooledBuffer answer, CancellationToken cancellationToken) =>
        throw DynamoDbJsonException.Validation(WireTexts.NotProvided(Name));
}
