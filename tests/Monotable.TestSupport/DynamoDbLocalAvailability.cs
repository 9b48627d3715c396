using System.Diagnostics.CodeAnalysis;

namespace Monotable.TestSupport;

/// <summary>An endpoint to test against, or the reason why there is none.</summary>
public sealed class DynamoDbLocalAvailability
{
    private DynamoDbLocalAvailability(Uri? endpoint, string? reason, bool isRequired, DynamoDbLocalServer? server)
    {
        Endpoint = endpoint;
        Reason = reason;
        IsRequired = isRequired;
        Server = server;
    }

    /// <summary>Whether there is an endpoint; if not, there is a <see cref="Reason"/>.</summary>
    [MemberNotNullWhen(true, nameof(Endpoint))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsAvailable => Endpoint is not null;

    /// <summary>The address that speaks the DynamoDB API, or null.</summary>
    public Uri? Endpoint { get; }

    /// <summary>Why there is no endpoint, as a sentence for the reader of a test report, or null.</summary>
    public string? Reason { get; }

    /// <summary>
    /// Whether a missing endpoint fails the tests instead of skipping them: <c>MONOTABLE_REQUIRE_DYNAMODB=1</c> is set, or an endpoint was
    /// named that does not answer.
    /// </summary>
    public bool IsRequired { get; }

    internal DynamoDbLocalServer? Server { get; }

    /// <summary>Gets the endpoint; without one, skips the calling test, or fails it where an endpoint is required.</summary>
    /// <param name="skip">The test framework's way to skip with a reason, which does not return: xUnit's <c>Assert.Skip</c>.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="InvalidOperationException">There is no endpoint, and one is required.</exception>
    public Uri EndpointOrSkip(Action<string> skip)
    {
        if (!IsAvailable && !IsRequired)
        {
            skip(Reason);
        }

        return Endpoint ?? throw new InvalidOperationException($"A DynamoDB endpoint is required. {Reason}");
    }

    internal static DynamoDbLocalAvailability At(Uri endpoint) => new(endpoint, null, isRequired: true, null);

    internal static DynamoDbLocalAvailability At(DynamoDbLocalServer server) => new(server.Endpoint, null, isRequired: false, server);

    internal static DynamoDbLocalAvailability None(string reason, bool isRequired) => new(null, reason, isRequired, null);
}
