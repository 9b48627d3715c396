using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Specification.Tests;

/// <summary>The AWS provider against DynamoDB Local, or against the endpoint the environment names.</summary>
public sealed class AwsFixture : ProviderFixture, IDisposable
{
    private const string Local = "DynamoDB Local 1.25.1 departs from the service: ";

    private static readonly Dictionary<Behaviour, string> LacksOfDynamoDbLocal = new()
    {
        [Behaviour.TextLayers] = Local + "its texts are those from before June 2026.",
        [Behaviour.TableTexts] = Local + "it has texts of its own about missing tables.",
        [Behaviour.KeyTexts] = Local + "it has texts of its own about keys.",
        [Behaviour.MultiAttributeKeys] = Local + "it knows no multi-attribute keys of global indexes.",
        [Behaviour.OnlyTouchedPathsReturned] = Local + "UPDATED_OLD and UPDATED_NEW of a nested path return the whole top-level attribute.",
        [Behaviour.RemovalCreatesNothing] = Local + "an update of REMOVE or DELETE alone creates the item, and a nested one is refused.",
        [Behaviour.UpdateChecksIndexKeys] = Local + "UpdateItem accepts an index key of the wrong type.",
        [Behaviour.FilteredItemsFillPages] = Local + "filtered items do not count towards its page.",
        [Behaviour.EmptyPagesCost] = Local + "an empty page costs nothing.",
        [Behaviour.TableArns] = Local + "it refuses table ARNs.",
        [Behaviour.ItemCollectionMetrics] = Local + "it answers no item collection metrics.",
        [Behaviour.OperandTypesAreCancellationReasons] = Local + "a wrong operand type in a transaction refuses the request.",
        [Behaviour.TransactionalWritesCostTwice] = Local + "a transactional write costs four times as much.",
        [Behaviour.StatementTexts] = Local + "it answers a statement that does not parse with the statement.",
        [Behaviour.StatementsTellCapacity] = Local + "it tells no capacity of statements.",
        [Behaviour.StatementPagesHaveKeys] = Local + "its pages of statements have no LastEvaluatedKey.",
        [Behaviour.StatementTokensFit] = Local + "a token of a page fits other parameters too.",
        [Behaviour.StatementsDescend] = Local + "ORDER BY … DESC is an internal error.",
        [Behaviour.StatementsOrderPartitions] = Local + "partitions come in the order of the IN.",
        [Behaviour.StatementsLimitPartitions] = Local + "an IN may list more than 50 partition keys.",
        [Behaviour.StatementReasons] = Local + "a failed statement brings no item, and a duplicate in a transaction is a ValidationError.",
        [Behaviour.OnDemandRefusesThroughput] = Local + "it accepts a provisioned throughput for an on-demand table.",
        [Behaviour.TableIds] = Local + "it describes tables without an id.",
        [Behaviour.DeletingStatus] = Local + "DeleteTable answers ACTIVE.",
        [Behaviour.Tags] = Local + "it does not know the operations on tags.",
        [Behaviour.TimeToLiveOnceAnHour] = Local + "time to live changes at will.",
        [Behaviour.ContinuousBackups] = Local + "it does not know backups and endpoints.",
        [Behaviour.TableSettings] = Local + "it passes over class, warm throughput and on-demand maximum.",
        [Behaviour.ChangesComeAlone] = Local + "it takes changes together that the service takes alone.",
        [Behaviour.ShardFilters] = Local + "it passes over shard filters.",
    };

    private readonly Lazy<Task<Connection>> _connection = new(ConnectCoreAsync);
    private readonly HttpClient _http = new(new SigningHandler(DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey, DynamoDbLocal.Region));

    /// <inheritdoc/>
    public override IDynamoDbProvider Provider => Connected.Provider!;

    /// <inheritdoc/>
    public override ITableAdministration Administration => Connected.Provider!;

    /// <inheritdoc/>
    public override IStreamsProvider Streams => new HttpStreams(_http, Connected.Availability.Endpoint!);

    /// <inheritdoc/>
    public override IPartiQLProvider PartiQL => Connected.Provider!;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Behaviour, string> Lacks =>
        Connected.IsDynamoDbLocal ? LacksOfDynamoDbLocal : new Dictionary<Behaviour, string>();

    private Connection Connected => _connection.Value.IsCompletedSuccessfully
        ? _connection.Value.Result
        : throw new InvalidOperationException("Connect first.");

    /// <inheritdoc/>
    public override async ValueTask ConnectAsync()
    {
        var connection = await _connection.Value;
        connection.Availability.EndpointOrSkip(Assert.Skip);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        if (_connection.IsValueCreated && _connection.Value.IsCompletedSuccessfully)
        {
            _connection.Value.Result.Provider?.Client.Dispose();
        }
    }

    private static async Task<Connection> ConnectCoreAsync()
    {
        var availability = await DynamoDbLocal.GetAsync();
        if (!availability.IsAvailable)
        {
            return new Connection(availability, null, IsDynamoDbLocal: false);
        }

        var configuration = new AmazonDynamoDBConfig
        {
            ServiceURL = availability.Endpoint.ToString(),
            AuthenticationRegion = DynamoDbLocal.Region,
            MaxErrorRetry = 1,
        };
        var credentials = new BasicAWSCredentials(DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey);
        var provider = new AwsProvider(new AmazonDynamoDBClient(credentials, configuration));
        return new Connection(availability, provider, await IsDynamoDbLocalAsync(provider));
    }

    /// <summary>DynamoDB Local gives itself away by the region of its ARNs.</summary>
    private static async Task<bool> IsDynamoDbLocalAsync(AwsProvider provider)
    {
        var name = TestTable.NewName();
        var table = await provider.CreateTableAsync(TableShapes.Simple(name));
        await provider.DeleteTableAsync(new DeleteTableRequest { TableName = name });
        return table.TableArn?.Contains(":ddblocal:", StringComparison.Ordinal) == true;
    }

    private sealed record Connection(DynamoDbLocalAvailability Availability, AwsProvider? Provider, bool IsDynamoDbLocal);
}
