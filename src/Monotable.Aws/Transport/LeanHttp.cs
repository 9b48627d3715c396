using System.Net;
using Amazon.DynamoDBv2;

namespace Monotable.Aws;

/// <summary>Makes what sends HTTP as the SDK's configuration says.</summary>
internal static class LeanHttp
{
    // Names of the service resolve to other machines in time; a connection that is kept for ever would not notice.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(15);

    public static HttpMessageInvoker Of(AmazonDynamoDBConfig config)
    {
        var handler = NewHandler();
        if (config.MaxConnectionsPerServer is { } connectionsMax)
        {
            handler.MaxConnectionsPerServer = connectionsMax;
        }

        if (config.ConnectTimeout is { } connectTimeout)
        {
            handler.ConnectTimeout = connectTimeout;
        }

        if (config.GetWebProxy() is { } proxy)
        {
            handler.Proxy = proxy;
        }

        return new HttpMessageInvoker(handler);
    }

    /// <summary>Makes what sends over sockets.</summary>
    public static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = ConnectionLifetime,
        UseCookies = false,
    };
}
