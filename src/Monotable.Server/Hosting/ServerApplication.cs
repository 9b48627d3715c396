using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>What Kestrel calls for each request: nothing of ASP.NET above the HTTP server itself is between.</summary>
internal sealed class ServerApplication : IHttpApplication<HttpContext>
{
    private readonly RequestHandler _handler;

    public ServerApplication(DynamoDbServerOptions options, ILoggerFactory loggers)
    {
        Scopes = new TableScopes(options);
        _handler = new RequestHandler(new SignatureGate(options), Scopes, loggers.CreateLogger<DynamoDbServer>());
    }

    public TableScopes Scopes { get; }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => _handler.HandleAsync(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // The context holds nothing but Kestrel's features, which Kestrel reuses.
    }
}
