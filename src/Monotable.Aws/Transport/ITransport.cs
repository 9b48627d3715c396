using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>What carries requests to the service, signed and tried again where that makes sense.</summary>
internal interface ITransport : IDisposable
{
    /// <summary>Sends a request.</summary>
    /// <param name="target">The operation: the value of <c>X-Amz-Target</c>.</param>
    /// <param name="body">The request's JSON.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer of a request that succeeded.</returns>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    ValueTask<HttpAnswer> SendAsync(string target, PooledBuffer body, CancellationToken cancellationToken);
}
