using System.Diagnostics.CodeAnalysis;

namespace Shop;

/// <summary>What the command line asks for.</summary>
/// <param name="Endpoint">The DynamoDB endpoint; null for the in-process engine.</param>
internal sealed record ShopArguments(Uri? Endpoint)
{
    public const string Usage = "Usage: Shop [--endpoint URL]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out ShopArguments? arguments)
    {
        arguments = args switch
        {
            [] => new(Endpoint: null),
            ["--endpoint", var url] when Uri.TryCreate(url, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https" =>
                new(endpoint),
            _ => null,
        };
        return arguments is not null;
    }
}
