using System.Text;
using Microsoft.AspNetCore.Http;

namespace Monotable.Server;

/// <summary>The answers to requests that call no operation: the health check, and everything else.</summary>
internal static class PlainAnswers
{
    // Captured from the service: the element is closed, a line feed follows.
    private static readonly byte[] NotFound = "<UnknownOperationException/>\n"u8.ToArray();

    public static Task SendAsync(HttpContext context) => context.Request.Path == "/" && HttpMethods.IsGet(context.Request.Method)
        ? ResponseSender.SendAsync(context, StatusCodes.Status200OK, null, Encoding.UTF8.GetBytes($"healthy: {context.Request.Host.Value} "))
        : ResponseSender.SendAsync(context, StatusCodes.Status404NotFound, null, NotFound);
}
