using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>What Kestrel calls for each request: nothing of ASP.NET above the HTTP server itself is between.</summary>
internal sealed class ServerApplication : IHttpApplication<DefaultHttpContext>
{
    private readonly RequestHandler _handler;

    public ServerApplication(DynamoDbServerOptions options, ILoggerFactory loggers)
    {
        Scopes = new TableScopes(options);
        _handler = new RequestHandler(new SignatureGate(options), Scopes, loggers.CreateLogger<DynamoDbServer>());
    }

    public TableScopes Scopes { get; }

    // A connection asks one thing at a time and keeps its context, as it keeps the rest of what Kestrel needs for a request.
    public DefaultHttpContext CreateContext(IFeatureCollection contextFeatures)
    {
        if (contextFeatures is not IHostContextContainer<DefaultHttpContext> connection)
        {
            return new DefaultHttpContext(contextFeatures);
        }

        if (connection.HostContext is not { } context)
        {
            return connection.HostContext = new DefaultHttpContext(contextFeatures);
        }

        context.Initialize(contextFeatures);
        return context;
    }

    public Task ProcessRequestAsync(DefaultHttpContext context) => _handler.HandleAsync(context);

    public void DisposeContext(DefaultHttpContext context, Exception? exception) => context.Uninitialize();
}
