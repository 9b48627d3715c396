using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;

namespace Monotable.Simulation.Tests;

/// <summary>The in-process engine and DynamoDB Local, through the AWS provider, against the same naive model.</summary>
public sealed class ProviderDifferentialTests
{
    private const int OperationCount = 2_000;

    [Fact]
    public async Task The_engine_and_the_endpoint_answer_every_operation_alike()
    {
        var availability = await DynamoDbLocal.GetAsync(TestContext.Current.CancellationToken);
        var configuration = new AmazonDynamoDBConfig
        {
            ServiceURL = availability.EndpointOrSkip(Assert.Skip).ToString(),
            AuthenticationRegion = DynamoDbLocal.Region,
            MaxErrorRetry = 1,
        };
        using var client = new AmazonDynamoDBClient(new BasicAWSCredentials(DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey), configuration);
        var provider = new AwsProvider(client);
        var endpoint = await Subject.CreateAsync("endpoint", provider);
        try
        {
            await Seeded.RunAsync(async random =>
            {
                var run = new SimulationRun(random, Dialect.DynamoDbLocal, await Subject.CreateEngineAsync(), endpoint);
                await run.RunAsync(Scale.Of(OperationCount));
            });
        }
        finally
        {
            await provider.DeleteTableAsync(new DeleteTableRequest { TableName = endpoint.TableName });
        }
    }
}
