using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;

namespace Monotable.Specification.Tests;

/// <summary>The direct provider through the SDK's pipeline, against our own server.</summary>
public sealed class PipelineFixture : SignedServerFixture<DirectProvider>
{
    /// <inheritdoc/>
    public override IStreamsProvider Streams => Connected;

    private protected override DirectProvider Connect(AmazonDynamoDBConfig configuration, AWSCredentials credentials) =>
        new(configuration, credentials, AwsTransport.SdkPipeline);

    private protected override void Close(DirectProvider provider) => provider.Dispose();
}
