using System.Diagnostics.CodeAnalysis;

namespace ImageCatalog;

/// <summary>What the command line asks for.</summary>
/// <param name="Endpoint">The DynamoDB endpoint; null for the in-process engine.</param>
/// <param name="Import">The file to import; null for none.</param>
internal sealed record CatalogArguments(Uri? Endpoint, string? Import)
{
    public const string Usage = "Usage: ImageCatalog [--import FILE] [--endpoint URL]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out CatalogArguments? arguments)
    {
        arguments = new(Endpoint: null, Import: null);
        foreach (var pair in args.Chunk(2))
        {
            arguments = pair switch
            {
                ["--endpoint", var url] when Uri.TryCreate(url, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https" =>
                    arguments with { Endpoint = endpoint },
                ["--import", { Length: > 0 } file] => arguments with { Import = file },
                _ => null,
            };
            if (arguments is null)
            {
                return false;
            }
        }

        return true;
    }
}
