using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>What Kestrel calls for each request: nothing of ASP.NET above the HTTP server itself is between.</summary>
internal sealed class ServerApplication(DynamoDbServerOptions options, ILoggerFactory loggers) : IHttpApplication<HttpContext>
{
    private readonly RequestHandler _handler = new(
        new SignatureGate(options), new TableScopes(options), loggers.CreateLogger<DynamoDbServer>());

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => _handler.HandleAsync(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // The context holds nothing but Kestrel's features, which Kestrel reuses.
    }
}
