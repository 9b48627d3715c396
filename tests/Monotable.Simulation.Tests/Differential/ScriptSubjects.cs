using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;
using Monotable.Server;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>The implementations that are compared, each with what it needs to run: the engine, our server, and DynamoDB Local.</summary>
public sealed class ScriptSubjects : IAsyncLifetime
{
    private const string AccessKey = "AKIDEXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private readonly DynamoDbServer _server = new(new DynamoDbServerOptions { AccessKey = AccessKey, SecretKey = SecretKey });
    private readonly List<AmazonDynamoDBClient> _clients = [];

    /// <summary>Gets the engine in process, which all others are compared with.</summary>
    internal ScriptSubject Engine { get; } = ScriptSubject.CreateEngine("engine");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await _server.StartAsync();

    /// <summary>Makes the AWS SDK's client of our server, which has an engine of its own and verifies every signature.</summary>
    internal ScriptSubject Server() => ScriptSubject.Create("server", Connect(_server.Address, AccessKey, SecretKey));

    /// <summary>Makes the AWS SDK's client of DynamoDB Local, or skips the test without one.</summary>
    internal async Task<ScriptSubject> EndpointAsync()
    {
        var availability = await DynamoDbLocal.GetAsync(TestContext.Current.CancellationToken);
        var provider = Connect(availability.EndpointOrSkip(Assert.Skip), DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey);
        return ScriptSubject.Create("DynamoDB Local", provider, isDynamoDbLocal: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(static client => client.Dispose());
        await _server.DisposeAsync();
    }

    private AwsProvider Connect(Uri address, string accessKey, string secretKey)
    {
        var configuration = new AmazonDynamoDBConfig
        {
            ServiceURL = address.ToString(),
            AuthenticationRegion = DynamoDbLocal.Region,
            MaxErrorRetry = 0,
        };
        var client = new AmazonDynamoDBClient(new BasicAWSCredentials(accessKey, secretKey), configuration);
        _clients.Add(client);
        return new(client);
    }
}
