using System.Text.Json;

namespace Monotable.Wire;

/// <summary>An operation that a provider executes.</summary>
/// <param name="target">The operation's target.</param>
/// <param name="providerOf">Picks the provider of the operation's family.</param>
/// <param name="read">Reads the request.</param>
/// <param name="execute">Executes it.</param>
/// <param name="write">Writes the answer; not set for an operation whose answer has no body.</param>
internal sealed class ProvidedOperation<TProvider, TRequest, TResponse>(
    string target,
    Func<OperationProviders, TProvider?> providerOf,
    Func<ReadOnlySpan<byte>, TRequest> read,
    Func<TProvider, TRequest, CancellationToken, ValueTask<TResponse>> execute,
    Action<Utf8JsonWriter, TRequest, TResponse>? write) : Operation(target)
    where TProvider : class
{
    public override async ValueTask RunAsync(
        OperationProviders providers, ReadOnlyMemory<byte> body, PooledBuffer answer, CancellationToken cancellationToken)
    {
        var provider = providerOf(providers) ?? throw DynamoDbJsonException.Validation(WireTexts.NotProvided(Name));
        var request = read(body.Span);
        var response = await execute(provider, request, cancellationToken).ConfigureAwait(false);
        if (write is not null)
        {
            JsonWriterCache.Write(answer, (write, request, response), static (json, state) => state.write(json, state.request, state.response));
        }
    }
}
