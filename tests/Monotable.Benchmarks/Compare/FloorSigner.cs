using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Monotable.Benchmarks.Compare;

/// <summary>Signature Version 4 by hand, with the key of the day and the text of the second kept.</summary>
internal sealed class FloorSigner(string accessKey, string secretKey, string host, string region)
{
    private long _second;
    private string _date = "";
    private string _scope = "";
    private byte[] _key = [];

    public (string Date, string Authorization) Sign(string target, ReadOnlySpan<byte> body)
    {
        var now = DateTime.UtcNow;
        if (now.Ticks / TimeSpan.TicksPerSecond is var second && second != _second)
        {
            _second = second;
            _date = now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
            _scope = $"{_date[..8]}/{region}/dynamodb/aws4_request";
            _key = _scope.Split('/').Aggregate(
                Encoding.UTF8.GetBytes("AWS4" + secretKey), static (key, step) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(step)));
        }

        Span<char> hex = stackalloc char[64];
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(body, hash);
        Convert.TryToHexStringLower(hash, hex, out _);
        Span<byte> text = stackalloc byte[1024];
        Encoding.UTF8.TryGetBytes(
            $"POST\n/\n\nhost:{host}\nx-amz-date:{_date}\nx-amz-target:{target}\n\nhost;x-amz-date;x-amz-target\n{hex}", text, out var length);
        SHA256.HashData(text[..length], hash);
        Convert.TryToHexStringLower(hash, hex, out _);
        Encoding.UTF8.TryGetBytes($"AWS4-HMAC-SHA256\n{_date}\n{_scope}\n{hex}", text, out length);
        HMACSHA256.HashData(_key, text[..length], hash);
        Convert.TryToHexStringLower(hash, hex, out _);
        return (_date, $"AWS4-HMAC-SHA256 Credential={accessKey}/{_scope}, SignedHeaders=host;x-amz-date;x-amz-target, Signature={hex}");
    }
}
