using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable;
using Monotable.Aws;

namespace ImageCatalog;

/// <summary>Makes what the table runs on.</summary>
internal static class CatalogProvider
{
    public static IDynamoDbProvider New(Uri? endpoint) =>
        endpoint is null ? new InProcessProvider(new DynamoDbEngine()) : new AwsProvider(NewClient(endpoint));

    // Servers such as DynamoDB Local accept any credentials, but the requests must be signed with some.
    private static AmazonDynamoDBClient NewClient(Uri endpoint) => new(
        new BasicAWSCredentials("local", "local"),
        new AmazonDynamoDBConfig { ServiceURL = endpoint.AbsoluteUri, AuthenticationRegion = "us-east-1", MaxErrorRetry = 2 });
}
