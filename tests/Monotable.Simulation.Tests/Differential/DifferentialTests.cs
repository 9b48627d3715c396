using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;
using Monotable.TestSupport;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random scripts, each on a table of its own, get the same answers from the engine and from DynamoDB Local.</summary>
public sealed class DifferentialTests
{
    private const int OperationCount = 20_000;
    private const int StepCount = 100;

    [Fact]
    public async Task Random_scripts_get_the_same_answers_from_the_engine_and_the_endpoint()
    {
        var availability = await DynamoDbLocal.GetAsync(TestContext.Current.CancellationToken);
        using var client = CreateClient(availability.EndpointOrSkip(Assert.Skip));
        var runner = new ScriptRunner(
            ScriptSubject.CreateEngine(), ScriptSubject.Create("DynamoDB Local", new AwsProvider(client), isDynamoDbLocal: true));
        await Scripts.RunAsync(runner, Scale.Of(OperationCount), StepCount);
    }

    private static AmazonDynamoDBClient CreateClient(Uri endpoint) => new(
        new BasicAWSCredentials(DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey),
        new AmazonDynamoDBConfig
        {
            ServiceURL = endpoint.ToString(),
            AuthenticationRegion = DynamoDbLocal.Region,
            MaxErrorRetry = 0,
        });
}
