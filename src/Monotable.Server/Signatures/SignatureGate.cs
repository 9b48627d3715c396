using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>Lets signed requests in: any complete signature, or only those made with the key of the options.</summary>
internal sealed class SignatureGate
{
    private const string Service = "dynamodb";

    private readonly SignatureTime _time;
    private readonly string? _accessKey;
    private readonly string? _secretKey;

    // Nobody asks what a signature says.
    private readonly bool _takesAny;

    public SignatureGate(DynamoDbServerOptions options)
    {
        if (options.AccessKey is null != options.SecretKey is null)
        {
            throw new ArgumentException("An access key and its secret key belong together: set both or neither.", nameof(options));
        }

        (_accessKey, _secretKey) = (options.AccessKey, options.SecretKey);
        _takesAny = options.SecretKey is null && !options.SeparatesTables;
        _time = new SignatureTime(options.TimeProvider);
    }

    /// <summary>Checks a request's signature.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body as it was sent.</param>
    /// <param name="scope">Whose tables it means, if it may come in.</param>
    /// <returns>The error, or <see langword="null"/> for a request that may come in.</returns>
    public DynamoDbError? Check(HttpRequest request, ReadOnlySpan<byte> body, out TableScope scope)
    {
        scope = TableScope.Shared;
        if (_takesAny && SignatureParts.IsComplete(request))
        {
            return null;
        }

        var (parts, error) = SignatureParts.Read(request);
        if (parts is null)
        {
            return error;
        }

        var credential = CredentialScope.TryParse(parts.Credential);
        if (credential is not null)
        {
            scope = new TableScope(credential.AccessKey, credential.Region);
        }

        if (_secretKey is null)
        {
            return null;
        }

        return credential is null ? SignatureTexts.MalformedCredential(parts.Credential) : Verify(request, body, parts, credential);
    }

    private DynamoDbError? Verify(HttpRequest request, ReadOnlySpan<byte> body, SignatureParts parts, CredentialScope credential)
    {
        if (!AreEqual(credential.AccessKey, _accessKey!))
        {
            return SignatureTexts.UnknownKey;
        }

        if (ScopeFault(credential, parts) is { } fault)
        {
            return fault;
        }

        if (_time.Check(parts) is { } late)
        {
            return late;
        }

        var expected = SignatureV4.Of(_secretKey!, credential, SignatureTime.Basic(parts.Time), Canonical(request, parts, body));
        return AreEqual(parts.Signature, expected) ? null : SignatureTexts.WrongSignature;
    }

    private static DynamoDbError? ScopeFault(CredentialScope credential, SignatureParts parts)
    {
        if (credential.Terminator != CredentialScope.Aws4Request)
        {
            return SignatureTexts.WrongScope(
                $"Credential should be scoped with a valid terminator: '{CredentialScope.Aws4Request}', not '{credential.Terminator}'.");
        }

        if (credential.Service != Service)
        {
            return SignatureTexts.WrongScope($"Credential should be scoped to correct service: '{Service}'. ");
        }

        return parts.SignedHeaders.Contains("host", StringComparer.Ordinal) ? null : SignatureTexts.HostNotSigned;
    }

    private static string Canonical(HttpRequest request, SignatureParts parts, ReadOnlySpan<byte> body) => CanonicalRequest.Text(
        request.Method,
        request.Path.ToUriComponent(),
        from parameter in request.Query
        where parameter.Key != "X-Amz-Signature"
        from value in parameter.Value
        select KeyValuePair.Create(parameter.Key, value ?? ""),
        parts.SignedHeaders,
        name => request.Headers[name],
        body);

    /// <summary>Compares in a time that does not depend on where two texts differ.</summary>
    private static bool AreEqual(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
