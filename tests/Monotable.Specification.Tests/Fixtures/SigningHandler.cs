using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Monotable.Specification.Tests;

/// <summary>Signs requests to an endpoint's root with version 4, over the host, the date and the target.</summary>
internal sealed class SigningHandler(string accessKey, string secretKey, string region)
    : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    private const string Service = "dynamodb";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        var time = DateTimeOffset.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var target = request.Headers.GetValues("X-Amz-Target").Single();
        var canonical = string.Join(
            '\n',
            "POST",
            "/",
            "",
            $"host:{request.RequestUri!.Authority}",
            $"x-amz-date:{time}",
            $"x-amz-target:{target}",
            "",
            "host;x-amz-date;x-amz-target",
            Hex(SHA256.HashData(body)));
        var scope = $"{time[..8]}/{region}/{Service}/aws4_request";
        var toSign = string.Join('\n', "AWS4-HMAC-SHA256", time, scope, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + secretKey), Sign);
        request.Headers.Add("X-Amz-Date", time);
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential={accessKey}/{scope}, SignedHeaders=host;x-amz-date;x-amz-target, Signature={Hex(Sign(key, toSign))}");
        return await base.SendAsync(request, cancellationToken);
    }

    private static byte[] Sign(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
