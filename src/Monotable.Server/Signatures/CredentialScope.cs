namespace Monotable.Server;

/// <summary>What a signature's credential says: whose key, and for which day, region and service the signing key was derived.</summary>
internal sealed record CredentialScope(string AccessKey, string Day, string Region, string Service, string Terminator)
{
    public const string Aws4Request = "aws4_request";

    /// <summary>Gets the scope as it stands in the string to sign.</summary>
    public string Text => $"{Day}/{Region}/{Service}/{Terminator}";

    public static CredentialScope? TryParse(string credential)
    {
        // An access key may hold slashes, the other four parts may not.
        var parts = credential.Split('/');
        return parts.Length < 5 ? null : new(string.Join('/', parts[..^4]), parts[^4], parts[^3], parts[^2], parts[^1]);
    }
}
