using System.Globalization;
using System.Text;

namespace Monotable.Benchmarks.Servers;

/// <summary>Requests as they go over the wire, made beforehand.</summary>
internal static class HttpBytes
{
    // Nobody here verifies a signature; everybody wants to see that there is one, of today.
    private static readonly string Date = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static readonly string Authorization =
        $"AWS4-HMAC-SHA256 Credential=local/{Date[..8]}/us-east-1/dynamodb/aws4_request, "
        + $"SignedHeaders=host;x-amz-date;x-amz-target, Signature={new string('0', 64)}";

    /// <summary>Makes a call of an operation.</summary>
    /// <param name="path">The path; another than <c>/</c> only for the floor, which finds there how much it is to answer.</param>
    /// <param name="operation">The operation's name.</param>
    /// <param name="body">The request's JSON.</param>
    public static byte[] Call(string path, string operation, string body)
    {
        var head = $"""
            POST {path} HTTP/1.1
            Host: 127.0.0.1
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: DynamoDB_20120810.{operation}
            X-Amz-Date: {Date}
            Authorization: {Authorization}
            Content-Length: {Encoding.UTF8.GetByteCount(body)}


            """;
        return Encoding.UTF8.GetBytes(head.ReplaceLineEndings("\r\n") + body);
    }
}
