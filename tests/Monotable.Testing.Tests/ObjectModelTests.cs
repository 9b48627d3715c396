using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;

namespace Monotable.Testing.Tests;

/// <summary>The SDK's object model, <c>DynamoDBContext</c>, on an engine in this process.</summary>
public sealed class ObjectModelTests : IAsyncLifetime
{
    private readonly InProcessHttpClientFactory _factory = new();
    private readonly AmazonDynamoDBClient _client;
    private readonly DynamoDBContext _context;

    public ObjectModelTests()
    {
        _client = new AmazonDynamoDBClient(
            "any", "any", new AmazonDynamoDBConfig { HttpClientFactory = _factory, RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = 0 });
        _context = new DynamoDBContextBuilder().WithDynamoDBClient(() => _client).Build();
    }

    private static Movie Stalker => new()
    {
        Studio = "mosfilm",
        Year = 1979,
        Title = "Stalker",
        Rating = 8.1m,
        Cast = ["Kaidanovsky", "Solonitsyn"],
        Genres = ["drama", "science fiction"],
        Director = new Credit { Name = "Tarkovsky", Born = new DateTime(1932, 4, 4, 0, 0, 0, DateTimeKind.Utc) },
    };

    public async ValueTask InitializeAsync() => await _client.CreateTableAsync(new CreateTableRequest
    {
        TableName = "movies",
        AttributeDefinitions = [new("studio", ScalarAttributeType.S), new("year", ScalarAttributeType.N), new("title", ScalarAttributeType.S)],
        KeySchema = [new("studio", KeyType.HASH), new("year", KeyType.RANGE)],
        GlobalSecondaryIndexes =
        [
            new() { IndexName = "ByTitle", KeySchema = [new("title", KeyType.HASH)], Projection = new() { ProjectionType = ProjectionType.ALL } },
        ],
        BillingMode = BillingMode.PAY_PER_REQUEST,
    });

    public ValueTask DisposeAsync()
    {
        _context.Dispose();
        _client.Dispose();
        _factory.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Saves_and_loads()
    {
        await _context.SaveAsync(Stalker);
        var loaded = await _context.LoadAsync<Movie>("mosfilm", 1979);
        Assert.Equal(("Stalker", 8.1m, 0), (loaded.Title, loaded.Rating, loaded.Version));
        Assert.Equal(Stalker.Cast, loaded.Cast);
        Assert.Equal(Stalker.Genres.Order(), loaded.Genres.Order());
        Assert.Equal(("Tarkovsky", 1932), (loaded.Director!.Name, loaded.Director.Born.Year));
        Assert.Null(await _context.LoadAsync<Movie>("mosfilm", 1980));
    }

    [Fact]
    public async Task Saves_changes_by_version()
    {
        await _context.SaveAsync(Stalker);
        var one = await _context.LoadAsync<Movie>("mosfilm", 1979);
        var two = await _context.LoadAsync<Movie>("mosfilm", 1979);
        one.Rating = 9m;
        await _context.SaveAsync(one);
        two.Rating = 7m;
        await Assert.ThrowsAsync<Amazon.DynamoDBv2.Model.ConditionalCheckFailedException>(() => _context.SaveAsync(two));
        Assert.Equal(9m, (await _context.LoadAsync<Movie>("mosfilm", 1979)).Rating);
    }

    [Fact]
    public async Task Queries_the_table_and_an_index()
    {
        await SaveSeriesAsync();
        var late = await _context.QueryAsync<Movie>("mosfilm", QueryOperator.GreaterThanOrEqual, [1985]).GetRemainingAsync();
        Assert.Equal([1985, 1986, 1987, 1988, 1989], late.Select(static movie => movie.Year));
        var titled = await _context.QueryAsync<Movie>("Film 1983", new QueryConfig { IndexName = "ByTitle" }).GetRemainingAsync();
        Assert.Equal(1983, Assert.Single(titled).Year);
        var good = await _context.QueryAsync<Movie>("mosfilm", new QueryConfig
        {
            QueryFilter = [new ScanCondition(nameof(Movie.Rating), ScanOperator.Between, 3m, 5m)],
            BackwardQuery = true,
        }).GetRemainingAsync();
        Assert.Equal([1985, 1984, 1983], good.Select(static movie => movie.Year));
    }

    [Fact]
    public async Task Scans()
    {
        await SaveSeriesAsync();
        var found = await _context.ScanAsync<Movie>([new ScanCondition(nameof(Movie.Cast), ScanOperator.Contains, "Actor 4")]).GetRemainingAsync();
        Assert.Equal(1984, Assert.Single(found).Year);
    }

    [Fact]
    public async Task Writes_and_reads_batches()
    {
        await SaveSeriesAsync();
        var batch = _context.CreateBatchGet<Movie>();
        batch.AddKey("mosfilm", 1981);
        batch.AddKey("mosfilm", 1982);
        batch.AddKey("mosfilm", 2000);
        await batch.ExecuteAsync();
        Assert.Equal([1981, 1982], batch.Results.Select(static movie => movie.Year).Order());
    }

    [Fact]
    public async Task Runs_transactions()
    {
        var write = _context.CreateTransactWrite<Movie>();
        write.AddSaveItem(Stalker);
        await write.ExecuteAsync();
        var read = _context.CreateTransactGet<Movie>();
        read.AddKey("mosfilm", 1979);
        await read.ExecuteAsync();
        Assert.Equal("Stalker", Assert.Single(read.Results).Title);
    }

    [Fact]
    public async Task Deletes()
    {
        await _context.SaveAsync(Stalker);
        await _context.DeleteAsync<Movie>("mosfilm", 1979);
        Assert.Null(await _context.LoadAsync<Movie>("mosfilm", 1979));
    }

    private async Task SaveSeriesAsync()
    {
        var batch = _context.CreateBatchWrite<Movie>(new BatchWriteConfig { SkipVersionCheck = true });
        batch.AddPutItems(Enumerable.Range(0, 10).Select(static number => new Movie
        {
            Studio = "mosfilm",
            Year = 1980 + number,
            Title = FormattableString.Invariant($"Film {1980 + number}"),
            Rating = number,
            Cast = [FormattableString.Invariant($"Actor {number}")],
        }));
        await batch.ExecuteAsync();
    }
}
