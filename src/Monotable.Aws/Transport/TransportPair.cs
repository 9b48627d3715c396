namespace Monotable.Aws;

/// <summary>What carries requests to the service, and what carries those to its streams.</summary>
/// <param name="Service">To the service.</param>
/// <param name="Streams">To its streams.</param>
internal sealed record TransportPair(ITransport Service, ITransport Streams) : IDisposable
{
    public void Dispose()
    {
        Streams.Dispose();
        Service.Dispose();
    }
}
