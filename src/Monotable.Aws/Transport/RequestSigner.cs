using System.Buffers;
using Amazon.Runtime;

namespace Monotable.Aws;

/// <summary>
/// Signs requests with Signature Version 4: method, path, host, date, target and body. The key of the day is derived once. Safe for use by many
/// threads.
/// </summary>
/// <param name="host">The value of the header <c>Host</c>.</param>
/// <param name="path">The path, encoded.</param>
/// <param name="region">The region that is signed for.</param>
/// <param name="service">The service that is signed for.</param>
internal sealed class RequestSigner(string host, string path, string region, string service)
{
    private const int FixedLength = 512;
    private const int StackLength = 1024;

    private SigningScope? _scope;

    /// <summary>Makes the value of the header <c>Authorization</c>.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="date">The value of <c>X-Amz-Date</c>: <c>yyyyMMddTHHmmssZ</c>.</param>
    /// <param name="target">The value of <c>X-Amz-Target</c>.</param>
    /// <param name="body">The body.</param>
    public string Sign(ImmutableCredentials credentials, string date, string target, ReadOnlySpan<byte> body)
    {
        var day = date.AsSpan(0, 8);
        var scope = _scope;
        if (scope?.IsFor(credentials, day) != true)
        {
            _scope = scope = new(credentials, day.ToString(), region, service);
        }

        Span<char> signature = stackalloc char[SigningKey.SizeBytes * 2];
        var length = FixedLength + host.Length + path.Length + target.Length + (credentials.UseToken ? credentials.Token.Length * 3 : 0);
        if (length <= StackLength)
        {
            Write(stackalloc byte[StackLength], signature, scope, credentials, date, target, body);
        }
        else
        {
            var rented = ArrayPool<byte>.Shared.Rent(length);
            Write(rented, signature, scope, credentials, date, target, body);
            ArrayPool<byte>.Shared.Return(rented);
        }

        return string.Concat(scope.Authorization, signature);
    }

    private void Write(
        scoped Span<byte> buffer,
        scoped Span<char> signature,
        SigningScope scope,
        ImmutableCredentials credentials,
        string date,
        string target,
        scoped ReadOnlySpan<byte> body)
    {
        var canonical = new AsciiWriter(buffer);
        canonical.Text("POST\n"u8);
        canonical.Text(path);
        canonical.Text("\n\nhost:"u8);
        canonical.Text(host);
        canonical.Text("\nx-amz-date:"u8);
        canonical.Text(date);
        if (credentials.UseToken)
        {
            canonical.Text("\nx-amz-security-token:"u8);
            canonical.Text(credentials.Token);
        }

        canonical.Text("\nx-amz-target:"u8);
        canonical.Text(target);
        canonical.Text("\n\n"u8);
        canonical.Text(scope.SignedHeaders);
        canonical.Text("\n"u8);
        canonical.HashOf(body);
        SignText(signature, scope, date, canonical.Written);
    }

    /// <summary>Signs the canonical form of a request.</summary>
    internal static void SignText(Span<char> signature, SigningScope scope, string date, ReadOnlySpan<byte> canonical)
    {
        Span<byte> buffer = stackalloc byte[FixedLength];
        var toSign = new AsciiWriter(buffer);
        toSign.Text("AWS4-HMAC-SHA256\n"u8);
        toSign.Text(date);
        toSign.Text("\n"u8);
        toSign.Text(scope.ScopeUtf8);
        toSign.Text("\n"u8);
        toSign.HashOf(canonical);

        Span<byte> hash = stackalloc byte[SigningKey.SizeBytes];
        scope.Hash(toSign.Written, hash);
        Convert.TryToHexStringLower(hash, signature, out _);
    }
}
