using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;

namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>Random statements, right and wrong, alone and together, on the engine and on DynamoDB Local: same answers, same items.</summary>
public sealed class StatementDifferentialTests
{
    private const int StatementCount = 1_500;

    [Fact]
    public async Task The_engine_and_the_endpoint_answer_every_statement_alike()
    {
        var availability = await DynamoDbLocal.GetAsync(TestContext.Current.CancellationToken);
        var configuration = new AmazonDynamoDBConfig
        {
            ServiceURL = availability.EndpointOrSkip(Assert.Skip).ToString(),
            AuthenticationRegion = DynamoDbLocal.Region,
            MaxErrorRetry = 0,
        };
        using var client = new AmazonDynamoDBClient(new BasicAWSCredentials(DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey), configuration);
        var provider = new AwsProvider(client);
        var local = await StatementSide.CreateAsync(provider);
        try
        {
            await Seeded.RunAsync(async random =>
            {
                var run = new StatementRun(random, await StatementSide.CreateAsync(new InProcessProvider(new DynamoDbEngine())), local);
                await run.RunAsync(Scale.Of(StatementCount));
            });
        }
        finally
        {
            await provider.DeleteTableAsync(new DeleteTableRequest { TableName = local.TableName });
        }
    }
}
