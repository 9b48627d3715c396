using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;

namespace Monotable.Specification.Tests;

/// <summary>The AWS provider, through the AWS SDK, against our own server.</summary>
public sealed class ServerFixture : SignedServerFixture<AwsProvider>
{
    private readonly HttpClient _http = new(new SigningHandler(AccessKey, SecretKey, Region));

    /// <inheritdoc/>
    public override IStreamsProvider Streams => new HttpStreams(_http, Address);

    private protected override AwsProvider Connect(AmazonDynamoDBConfig configuration, AWSCredentials credentials) =>
        new(new AmazonDynamoDBClient(credentials, configuration));

    private protected override void Close(AwsProvider provider)
    {
        provider.Client.Dispose();
        _http.Dispose();
    }
}
