using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;
using Monotable.Server;

namespace Monotable.Specification.Tests;

/// <summary>The direct provider, through a socket, against our own server, which lacks nothing and verifies every signature.</summary>
public sealed class DirectFixture : ProviderFixture, IAsyncDisposable
{
    private const string AccessKey = "AKIDEXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private readonly DynamoDbServer _server = new(new DynamoDbServerOptions { AccessKey = AccessKey, SecretKey = SecretKey });
    private readonly Lazy<Task<DirectProvider>> _provider;

    public DirectFixture()
    {
        _provider = new(ConnectCoreAsync);
    }

    /// <inheritdoc/>
    public override IDynamoDbProvider Provider => Connected;

    /// <inheritdoc/>
    public override ITableAdministration Administration => Connected;

    /// <inheritdoc/>
    public override IStreamsProvider Streams => Connected;

    /// <inheritdoc/>
    public override IPartiQLProvider PartiQL => Connected;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Behaviour, string> Lacks { get; } = new Dictionary<Behaviour, string>();

    private DirectProvider Connected =>
        _provider.Value.IsCompletedSuccessfully ? _provider.Value.Result : throw new InvalidOperationException("Connect first.");

    /// <inheritdoc/>
    public override async ValueTask ConnectAsync() => await _provider.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_provider.IsValueCreated)
        {
            (await _provider.Value).Dispose();
        }

        await _server.DisposeAsync();
    }

    private async Task<DirectProvider> ConnectCoreAsync()
    {
        await _server.StartAsync();
        var configuration = new AmazonDynamoDBConfig
        {
            ServiceURL = _server.Address.ToString(),
            AuthenticationRegion = "us-east-1",
            MaxErrorRetry = 0,
        };
        return new DirectProvider(configuration, new BasicAWSCredentials(AccessKey, SecretKey));
    }
}
