using Microsoft.Extensions.Primitives;

namespace Monotable.Server;

/// <summary>Reads the headers <c>Content-Encoding</c> and <c>Accept-Encoding</c>.</summary>
internal static class ContentCodings
{
    /// <summary>Gets how a request's body is packed.</summary>
    /// <returns><see langword="false"/> for a coding that the service does not know, and for more than one.</returns>
    public static bool TryParse(StringValues header, out ContentCoding coding)
    {
        var name = header.ToString().Trim();
        coding = ContentCoding.Identity;
        return name.Length == 0 || TryName(name, out coding);
    }

    /// <summary>Gets how an answer may be packed: gzip before deflate, and neither where the client does not name it.</summary>
    public static ContentCoding Accepted(StringValues header)
    {
        var accepted = ContentCoding.Identity;
        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                if (!TryAccept(line.AsSpan(range), out var coding))
                {
                    continue;
                }

                if (coding == ContentCoding.Gzip)
                {
                    return coding;
                }

                accepted = coding == ContentCoding.Deflate ? coding : accepted;
            }
        }

        return accepted;
    }

    private static bool TryAccept(ReadOnlySpan<char> part, out ContentCoding coding)
    {
        var semicolon = part.IndexOf(';');
        var name = semicolon < 0 ? part : part[..semicolon];
        return TryName(name.Trim(), out coding) && !(semicolon >= 0 && IsZero(part[(semicolon + 1)..].Trim()));
    }

    /// <summary>A quality of 0 says "not this one".</summary>
    private static bool IsZero(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=0", StringComparison.OrdinalIgnoreCase) && parameter["q=0".Length..].TrimStart('.').Trim('0').IsEmpty;

    private static bool TryName(ReadOnlySpan<char> name, out ContentCoding coding)
    {
        coding = ContentCoding.Identity;
        if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase))
        {
            coding = ContentCoding.Gzip;
        }
        else if (name.Equals("deflate", StringComparison.OrdinalIgnoreCase))
        {
            coding = ContentCoding.Deflate;
        }

        return coding != ContentCoding.Identity || name.Equals("identity", StringComparison.OrdinalIgnoreCase);
    }
}
