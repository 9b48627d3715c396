using Amazon.DynamoDBv2;
using Amazon.Runtime;

namespace Shop;

/// <summary>A client of a server that speaks the DynamoDB API, such as DynamoDB Local. On AWS, <c>UseAws()</c> without arguments does.</summary>
internal static class Endpoint
{
    // Such servers accept any credentials, but the requests must be signed with some.
    public static AmazonDynamoDBClient NewClient(Uri endpoint) => new(
        new BasicAWSCredentials("local", "local"),
        new AmazonDynamoDBConfig { ServiceURL = endpoint.AbsoluteUri, AuthenticationRegion = "us-east-1", MaxErrorRetry = 2 });
}
