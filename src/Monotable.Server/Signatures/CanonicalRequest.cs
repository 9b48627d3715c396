using System.Security.Cryptography;
using System.Text;

namespace Monotable.Server;

/// <summary>The text a Signature Version 4 is made of. Source: the IAM user guide, "Create a signed AWS API request".</summary>
internal static class CanonicalRequest
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>Writes the canonical request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path as it was sent.</param>
    /// <param name="query">The parameters, decoded, without the signature itself.</param>
    /// <param name="signedHeaders">The names of the signed headers, in lower case and sorted.</param>
    /// <param name="valuesOf">Gets a header's values.</param>
    /// <param name="body">The body as it was sent.</param>
    public static string Text(
        string method,
        string path,
        IEnumerable<KeyValuePair<string, string>> query,
        IReadOnlyList<string> signedHeaders,
        Func<string, IEnumerable<string?>> valuesOf,
        ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder();
        text.Append(method).Append('\n').Append(path).Append('\n');
        text.AppendJoin('&', query
            .Select(static parameter => (Name: Encode(parameter.Key), Value: Encode(parameter.Value)))
            .OrderBy(static parameter => parameter.Name, StringComparer.Ordinal)
            .ThenBy(static parameter => parameter.Value, StringComparer.Ordinal)
            .Select(static parameter => $"{parameter.Name}={parameter.Value}")).Append('\n');
        foreach (var name in signedHeaders)
        {
            text.Append(name).Append(':').AppendJoin(',', valuesOf(name).Select(static value => Collapse(value ?? ""))).Append('\n');
        }

        return text.Append('\n').AppendJoin(';', signedHeaders).Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(body))).ToString();
    }

    /// <summary>Trims a header's value, and makes one space of several.</summary>
    private static string Collapse(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Encode(string value)
    {
        var encoded = new StringBuilder(value.Length);
        foreach (var one in Encoding.UTF8.GetBytes(value))
        {
            if (Unreserved.Contains((char)one, StringComparison.Ordinal))
            {
                encoded.Append((char)one);
            }
            else
            {
                encoded.Append('%').Append(one.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
