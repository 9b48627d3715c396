using System.Security.Cryptography;
using System.Text;

namespace Monotable.Aws;

/// <summary>
/// The key of Signature Version 4: four keyed hashes from the secret, good for one day, region and service. See "Create a signed AWS API request"
/// in the IAM User Guide.
/// </summary>
internal static class SigningKey
{
    public const int SizeBytes = SHA256.HashSizeInBytes;

    public static byte[] Derive(string secretKey, string day, string region, string service)
    {
        var key = Encoding.UTF8.GetBytes("AWS4" + secretKey);
        foreach (var step in (ReadOnlySpan<string>)[day, region, service, "aws4_request"])
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(step));
        }

        return key;
    }
}
