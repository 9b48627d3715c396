using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;

namespace Monotable.Specification.Tests;

/// <summary>The direct provider, against our own server.</summary>
public sealed class DirectFixture : SignedServerFixture<DirectProvider>
{
    /// <inheritdoc/>
    public override IStreamsProvider Streams => Connected;

    private protected override DirectProvider Connect(AmazonDynamoDBConfig configuration, AWSCredentials credentials) =>
        new(configuration, credentials);

    private protected override void Close(DirectProvider provider) => provider.Dispose();
}
