using Amazon.Runtime;

namespace Monotable.Aws;

/// <summary>
/// All that a <see cref="DirectProvider"/> needs, said in code. Nothing is asked of the SDK, which reads environment and profiles for its own
/// configuration: the first call of a process is answered soonest.
/// </summary>
public sealed class DirectOptions
{
    /// <summary>
    /// Gets the region that requests go to and are signed for, such as <c>eu-central-1</c>. It may be left out where <see cref="Endpoint"/> is
    /// given, and then is <c>us-east-1</c>.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>Gets the address that requests go to; null for the region's public one.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Gets what requests are signed with. <see cref="AnonymousAWSCredentials"/> leave them unsigned.</summary>
    public required AWSCredentials Credentials { get; init; }

    /// <summary>Gets how long one attempt may take.</summary>
    public TimeSpan Timeout { get; init; } = TransportSettings.DefaultTimeout;

    /// <summary>Gets how often a request that failed for a moment is tried again at most: zero or more.</summary>
    public int RetriesMax { get; init; } = 2;

    /// <summary>
    /// Gets what sends, with limits, certificates and proxies of its own; null for sockets. It stays the caller's to dispose of.
    /// </summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Refuses values that make no sense.</summary>
    internal void Check()
    {
        ArgumentNullException.ThrowIfNull(Credentials);
        if (string.IsNullOrEmpty(Region) && Endpoint is null)
        {
            throw new ArgumentException(
                "DirectOptions has neither Region nor Endpoint. Give one, or pass an AmazonDynamoDBConfig, whose region the SDK finds.");
        }

        if (Endpoint is { IsAbsoluteUri: false })
        {
            throw new ArgumentException($"DirectOptions.Endpoint is '{Endpoint}'. Give an absolute address, such as http://localhost:8000.");
        }

        if (RetriesMax < 0 || Timeout <= TimeSpan.Zero)
        {
            throw new ArgumentException(
                $"DirectOptions.RetriesMax is {RetriesMax}, Timeout {Timeout}. Let the first be zero or more, and the second positive.");
        }
    }
}
