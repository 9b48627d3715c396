using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;

namespace Monotable.Aws;

/// <summary>What all signatures of one day by one set of credentials share.</summary>
internal sealed class SigningScope
{
    // Setting up a keyed hash takes as long as hashing, so each thread keeps the one that it used last.
    [ThreadStatic]
    private static ThreadHash? kept;

    private readonly ImmutableCredentials _credentials;

    public SigningScope(ImmutableCredentials credentials, string day, string region, string service)
    {
        _credentials = credentials;
        Day = day;
        Key = SigningKey.Derive(credentials.SecretKey, day, region, service);
        var scope = $"{day}/{region}/{service}/aws4_request";
        ScopeUtf8 = Encoding.ASCII.GetBytes(scope);
        SignedHeaders = credentials.UseToken ? "host;x-amz-date;x-amz-security-token;x-amz-target" : "host;x-amz-date;x-amz-target";
        Authorization = $"AWS4-HMAC-SHA256 Credential={credentials.AccessKey}/{scope}, SignedHeaders={SignedHeaders}, Signature=";
    }

    public string Day { get; }

    public byte[] Key { get; }

    public byte[] ScopeUtf8 { get; }

    /// <summary>Gets the names of the headers that are signed, in their order.</summary>
    public string SignedHeaders { get; }

    /// <summary>Gets the header up to the signature.</summary>
    public string Authorization { get; }

    /// <summary>Makes the keyed hash of a text.</summary>
    public void Hash(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        // A hash that a fault left half made is not kept.
        var own = kept;
        kept = null;
        if (own?.Scope != this)
        {
            own?.Hash.Dispose();
            own = new(this, IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Key));
        }

        own.Hash.AppendData(text);
        own.Hash.GetHashAndReset(hash);
        kept = own;
    }

    public bool IsFor(ImmutableCredentials credentials, ReadOnlySpan<char> day) =>
        day.SequenceEqual(Day)
        && (ReferenceEquals(credentials, _credentials)
            || (credentials.SecretKey == _credentials.SecretKey
                && credentials.AccessKey == _credentials.AccessKey
                && credentials.UseToken == _credentials.UseToken));

    private sealed record ThreadHash(SigningScope Scope, IncrementalHash Hash);
}
