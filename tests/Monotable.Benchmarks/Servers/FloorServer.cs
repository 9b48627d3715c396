using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Monotable.Benchmarks.Servers;

/// <summary>An endpoint of ASP.NET Core that does nothing: it answers as many bytes as the path says.</summary>
internal static class FloorServer
{
    /// <summary>The program's argument that starts it, before the port.</summary>
    public const string Argument = "server-floor";

    public static async Task RunAsync(string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Urls.Add($"http://127.0.0.1:{port}");
        var answers = new System.Collections.Concurrent.ConcurrentDictionary<string, byte[]>();
        application.Run(async context =>
        {
            var answer = answers.GetOrAdd(
                context.Request.Path.Value!, static path => new byte[int.Parse(path.AsSpan(1), CultureInfo.InvariantCulture)]);
            context.Response.ContentType = "application/x-amz-json-1.0";
            context.Response.ContentLength = answer.Length;
            await context.Response.Body.WriteAsync(answer);
        });
        await application.RunAsync();
    }
}
