using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Monotable.Server;

/// <summary>DynamoDB over HTTP, for any client that speaks to DynamoDB: by default on an in-process engine whose tables are in memory.</summary>
/// <remarks>
/// It listens on plain HTTP/1.1. A server starts once and stops once; make another to listen again. Its tables are gone when it stops, unless
/// <see cref="DynamoDbServerOptions.Providers"/> gives it an engine that outlives it.
/// </remarks>
public sealed class DynamoDbServer : IAsyncDisposable
{
    // A presigned request carries its signature and a session token in the query string.
    private const int RequestLineSizeBytesMax = 64 * 1_024;

    private readonly ServerApplication _application;
    private readonly KestrelServer _kestrel;
    private Uri? _address;

    /// <summary>Initializes a server, which does not listen yet.</summary>
    /// <param name="options">The options; the defaults if not given.</param>
    /// <exception cref="ArgumentException">Only one of access key and secret key is set, or the host is none.</exception>
    public DynamoDbServer(DynamoDbServerOptions? options = null)
    {
        options ??= new DynamoDbServerOptions();
        var loggers = options.LoggerFactory ?? NullLoggerFactory.Instance;
        var endpoint = new IPEndPoint(AddressOf(options.Host), options.Port);
        _application = new ServerApplication(options, loggers);
        var transport = new SocketTransportFactory(Options.Create(TransportOptions()), loggers);
        _kestrel = new KestrelServer(Options.Create(KestrelOptions(endpoint)), transport, loggers);
    }

    /// <summary>Gets where the server listens, such as <c>http://127.0.0.1:8000</c>; the value of a client's service URL.</summary>
    /// <exception cref="InvalidOperationException">The server is not started.</exception>
    public Uri Address => _address ?? throw new InvalidOperationException("The server has no address before it is started. Call StartAsync first.");

    /// <summary>Starts to listen. Requests are answered once the task completes.</summary>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="IOException">The port is in use, or the address is not one of this machine.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await _kestrel.StartAsync(_application, cancellationToken).ConfigureAwait(false);
        _address = new Uri(_kestrel.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        _application.Scopes.Authority = _address.Authority;
    }

    /// <summary>Stops to listen, and lets the requests that are running finish.</summary>
    /// <param name="cancellationToken">Ends the wait for them.</param>
    public Task StopAsync(CancellationToken cancellationToken = default) => _kestrel.StopAsync(cancellationToken);

    /// <summary>Stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _kestrel.Dispose();
    }

    private static IPAddress AddressOf(string host)
    {
        if (IPAddress.TryParse(host, out var address))
        {
            return address;
        }

        // One address, not all of them: port 0 would be another port on each.
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            ? IPAddress.Loopback
            : Dns.GetHostAddresses(host).FirstOrDefault() ?? throw new ArgumentException($"The host '{host}' has no address.", nameof(host));
    }

    // An operation is processor work in memory and ends in microseconds: to hand it to another thread costs more than to do it. A socket's events are
    // taken by a thread of the pool after another one has been asked to look for more, so a long scan keeps nobody waiting.
    private static SocketTransportOptions TransportOptions() => new() { UnsafePreferInlineScheduling = true };

    private static KestrelServerOptions KestrelOptions(IPEndPoint endpoint)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MaxRequestLineSize = RequestLineSizeBytesMax;
        options.Listen(endpoint, static listen => listen.Protocols = HttpProtocols.Http1);
        return options;
    }
}
