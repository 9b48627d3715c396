using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Monotable.Aws;

/// <summary>A client of the SDK that sends JSON it did not write, and gives back JSON it did not read.</summary>
internal sealed class PipelineClient(AWSCredentials credentials, AmazonDynamoDBConfig config) : AmazonDynamoDBClient(credentials, config)
{
    private static readonly InvokeOptions Options = new()
    {
        RequestMarshaller = new JsonRequestMarshaller(),
        ResponseUnmarshaller = new JsonAnswerUnmarshaller(),
    };

    public Task<JsonAnswer> SendAsync(JsonRequest request, CancellationToken cancellationToken) =>
        InvokeAsync<JsonAnswer>(request, Options, cancellationToken);
}
