using Amazon.Runtime;

namespace Monotable.Aws;

/// <summary>Credentials of the SDK, which know by themselves when to get new ones.</summary>
internal sealed class CredentialSource(AWSCredentials credentials)
{
    // These never change, and hand out a copy each time.
    private readonly ImmutableCredentials? _fixed =
        credentials is BasicAWSCredentials or SessionAWSCredentials ? credentials.GetCredentials() : null;

    /// <summary>Gets what to sign with; null where requests are not signed.</summary>
    public ValueTask<ImmutableCredentials?> GetAsync() => _fixed is not null
        ? new(_fixed)
        : credentials is AnonymousAWSCredentials
            ? new((ImmutableCredentials?)null)
            : new(credentials.GetCredentialsAsync()!);

    /// <summary>Forgets credentials that the service calls expired.</summary>
    /// <returns>Whether the next ones may be others.</returns>
    public bool TryRenew()
    {
        if (credentials is not RefreshingAWSCredentials refreshing)
        {
            return false;
        }

        refreshing.ClearCredentials();
        return true;
    }
}
