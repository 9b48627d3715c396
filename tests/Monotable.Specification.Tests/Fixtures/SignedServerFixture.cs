using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Server;

namespace Monotable.Specification.Tests;

/// <summary>A provider through a socket, against our own server, which lacks nothing and verifies every signature.</summary>
/// <typeparam name="TProvider">The provider.</typeparam>
public abstract class SignedServerFixture<TProvider> : ProviderFixture, IAsyncDisposable
    where TProvider : IDynamoDbProvider, ITableAdministration, IPartiQLProvider
{
    private protected const string AccessKey = "AKIDEXAMPLE";
    private protected const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private protected const string Region = "us-east-1";

    private readonly DynamoDbServer _server = new(new DynamoDbServerOptions { AccessKey = AccessKey, SecretKey = SecretKey });
    private readonly Lazy<Task<TProvider>> _provider;

    private protected SignedServerFixture()
    {
        _provider = new(ConnectCoreAsync);
    }

    /// <inheritdoc/>
    public override IDynamoDbProvider Provider => Connected;

    /// <inheritdoc/>
    public override ITableAdministration Administration => Connected;

    /// <inheritdoc/>
    public override IPartiQLProvider PartiQL => Connected;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Behaviour, string> Lacks { get; } = new Dictionary<Behaviour, string>();

    private protected TProvider Connected =>
        _provider.Value.IsCompletedSuccessfully ? _provider.Value.Result : throw new InvalidOperationException("Connect first.");

    private protected Uri Address => _server.Address;

    /// <inheritdoc/>
    public override async ValueTask ConnectAsync() => await _provider.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_provider.IsValueCreated)
        {
            Close(await _provider.Value);
        }

        await _server.DisposeAsync();
    }

    private protected abstract TProvider Connect(AmazonDynamoDBConfig configuration, AWSCredentials credentials);

    private protected abstract void Close(TProvider provider);

    private async Task<TProvider> ConnectCoreAsync()
    {
        await _server.StartAsync();
        var configuration = new AmazonDynamoDBConfig
        {
            ServiceURL = _server.Address.ToString(),
            AuthenticationRegion = Region,
            MaxErrorRetry = 0,
        };
        return Connect(configuration, new BasicAWSCredentials(AccessKey, SecretKey));
    }
}
