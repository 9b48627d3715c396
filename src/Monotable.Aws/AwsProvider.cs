using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2;

namespace Monotable.Aws;

/// <summary>Executes operations through the AWS SDK: any <see cref="IAmazonDynamoDB"/>, be it the SDK's client, a DAX client or a mock.</summary>
/// <remarks>
/// Credentials, region, endpoint, retries and timeouts are the client's. Errors of the service arrive as <see cref="DynamoDbException"/> with the
/// SDK's exception inside; faults of the network and cancellation pass through as they are. Safe for use by many threads, as the client is.
/// </remarks>
public sealed partial class AwsProvider : IDynamoDbProvider, ITableAdministration, IPartiQLProvider
{
    /// <summary>Initializes the provider.</summary>
    /// <param name="client">The client; it stays the caller's to dispose of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public AwsProvider(IAmazonDynamoDB client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>Gets the client that executes.</summary>
    public IAmazonDynamoDB Client { get; }

    /// <summary>Two providers are equal if they share a client: a transaction may span the tables of both.</summary>
    /// <param name="obj">The other provider.</param>
    public override bool Equals(object? obj) => obj is AwsProvider other && ReferenceEquals(other.Client, Client);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Client);

    private async ValueTask<TResponse> SendAsync<TRequest, TResponse>(
        TRequest request,
        Func<IAmazonDynamoDB, TRequest, CancellationToken, Task<TResponse>> operation,
        CancellationToken cancellationToken)
    {
        try
        {
            return await operation(Client, request, cancellationToken).ConfigureAwait(false);
        }
        catch (AmazonDynamoDBException exception)
        {
            throw AwsErrors.ToException(exception);
        }
    }
}
