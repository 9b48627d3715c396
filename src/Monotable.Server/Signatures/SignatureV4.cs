using System.Security.Cryptography;
using System.Text;

namespace Monotable.Server;

/// <summary>Calculates a Signature Version 4.</summary>
internal static class SignatureV4
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>Gets the signature in hexadecimal.</summary>
    /// <param name="secretKey">The secret key.</param>
    /// <param name="scope">The credential's scope.</param>
    /// <param name="time">The request's time, such as <c>20150830T123600Z</c>.</param>
    /// <param name="canonicalRequest">The canonical request.</param>
    public static string Of(string secretKey, CredentialScope scope, string time, string canonicalRequest)
    {
        var toSign = $"{Algorithm}\n{time}\n{scope.Text}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonicalRequest)))}";
        var key = Encoding.UTF8.GetBytes("AWS4" + secretKey);
        foreach (var part in (ReadOnlySpan<string>)[scope.Day, scope.Region, scope.Service, scope.Terminator, toSign])
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return Convert.ToHexStringLower(key);
    }
}
