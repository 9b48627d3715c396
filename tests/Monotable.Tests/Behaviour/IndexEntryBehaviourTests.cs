using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Indexes that do not project all attributes: what is asked, and what becomes of the answers.</summary>
public sealed class IndexEntryBehaviourTests : IAsyncLifetime
{
    private readonly InProcessProvider _engine = new(new DynamoDbEngine());
    private readonly RecordingProvider _provider;
    private readonly CellarTable _cellar;

    public IndexEntryBehaviourTests()
    {
        _provider = new(_engine);
        _cellar = new(_provider);
    }

    public async ValueTask InitializeAsync()
    {
        await new CellarTable(_engine).EnsureCreatedAsync();
        var bottles = Enumerable.Range(0, 120).Select(static number => NewBottle(number));
        (await _cellar.BatchWriteAsync(bottles.Select(_cellar.Bottles.Put))).ThrowIfIncomplete();
        _provider.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Keys_give_back_what_they_were_made_of()
    {
        var laid = new DateTimeOffset(1999, 12, 31, 23, 0, 0, 123, TimeSpan.Zero);
        var strange = NewBottle(900) with { Year = -5, Label = new("a#b$ ü"), Price = -12.50m, Laid = laid };
        await _cellar.Bottles.PutAsync(strange);
        var entry = Assert.Single(await _cellar.Bottles.ByYear(-5).ToListAsync());
        Assert.Equal(new BottleByYear(new("c", 900), "c", 900, -5, "a#b$ ü", -12.5m, laid), entry);
        Assert.Equal(new BottleKey("c", 900).ToItem(), ((IIndexEntry<Bottle>)entry).PrimaryKey);
    }

    [Fact]
    public async Task Hydration_reads_a_hundred_keys_at_once_in_the_order_of_the_entries()
    {
        var bottles = await _cellar.Bottles.ByShelf('A').Descending().HydrateAsync();
        Assert.Equal(Enumerable.Range(0, 120).Reverse(), bottles.Select(static bottle => bottle.Number));
        Assert.All(bottles, static bottle => Assert.Equal($"note {bottle.Number}", bottle.Note));
        var reads = _provider.Requests<BatchGetItemRequest>().Select(static request => request.RequestItems["cellar"]).ToList();
        Assert.Equal([100, 20], reads.Select(static read => read.Keys.Count).OrderDescending());
        Assert.All(reads, static read => Assert.False(read.ConsistentRead));
    }

    [Fact]
    public async Task Nothing_is_read_where_there_is_no_entry()
    {
        Assert.Empty(await _cellar.Bottles.ByShelf('Z').HydrateAsync());
        Assert.Empty(await _cellar.Bottles.HydrateAsync(Array.Empty<BottleByShelf>()));
        Assert.Empty(_provider.Requests<BatchGetItemRequest>());
    }

    [Fact]
    public async Task Entries_of_one_item_are_read_once_and_consistently_if_asked()
    {
        var entries = await _cellar.Bottles.ByShelf('A').Take(2).ToListAsync();
        var bottles = await _cellar.Bottles.HydrateAsync([entries[1], entries[0], entries[1]], ReadOptions.Consistent);
        Assert.Equal([1, 0, 1], bottles.Select(static bottle => bottle.Number));
        var read = Assert.Single(_provider.Requests<BatchGetItemRequest>()).RequestItems["cellar"];
        Assert.Equal((2, true), (read.Keys.Count, read.ConsistentRead));
    }

    [Fact]
    public async Task Unprocessed_keys_are_read_again()
    {
        var cellar = new CellarTable(new UnprocessedFaults(_provider, 7)) { TimeProvider = new RecordedTime() };
        var many = new TableOptions { BatchAttemptsMax = 60 };
        var patient = new CellarTable(cellar.Provider, many) { TimeProvider = cellar.TimeProvider };
        var bottles = await patient.Bottles.ByShelf('A').HydrateAsync();
        Assert.Equal(Enumerable.Range(0, 120), bottles.Select(static bottle => bottle.Number));
    }

    [Fact]
    public async Task What_stays_unprocessed_is_told_exactly()
    {
        var cellar = new CellarTable(new FirstOnly(_provider)) { TimeProvider = new RecordedTime() };
        var failure = await Assert.ThrowsAsync<HydrationIncompleteException>(
            async () => await cellar.Bottles.ByShelf('A').Take(100).HydrateAsync());
        var attempts = new TableOptions().BatchAttemptsMax;
        Assert.Equal(Enumerable.Range(0, attempts), failure.Results.OfEntity<Bottle>().Select(static bottle => bottle.Number));
        Assert.Equal(100 - attempts, failure.Results.Unprocessed.Count);
        Assert.Contains($"{100 - attempts} items", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_stays_where_it_was_when_it_is_hydrated()
    {
        string? cursor = null;
        var read = new List<int>();
        do
        {
            var page = await _cellar.Bottles.HydrateAsync(await _cellar.Bottles.ByShelf('A').PageSize(50).ToPageAsync(cursor));
            read.AddRange(page.Items.Select(static bottle => bottle.Number));
            cursor = page.Cursor;
        }
        while (cursor is not null);
        Assert.Equal(Enumerable.Range(0, 120), read);
    }

    [Fact]
    public async Task The_discriminator_tells_entries_apart_where_it_is_held()
    {
        await _cellar.Racks.PutAsync(new("c", "r", 'A', 7));
        Assert.Equal(120, await _cellar.Bottles.ByShelf('A').CountAsync());
        Assert.Equal(120, (await _cellar.Bottles.ByShelf('A').Select(b => b.Rating).ToListAsync()).Count);
        Assert.Equal(7, Assert.Single(await _cellar.Racks.ByShelf('A').ToListAsync()).Number);
        Assert.Equal("(attribute_not_exists(#n1) OR #n1 = :v1)", _provider.Requests<QueryRequest>()[1].FilterExpression);
    }

    [Fact]
    public async Task An_entry_without_an_included_member_that_must_be_there_says_so()
    {
        var bare = new BottleKey("c", 5000).ToItem().With("byshelfpk", "SHELF#Q").With("byshelfsk", 5000).With("_t", "Bottle");
        await _provider.PutItemAsync(new PutItemRequest { TableName = "cellar" }, bare, ItemCodec.Instance);
        var exception = await Assert.ThrowsAsync<ItemMappingException>(async () => await _cellar.Bottles.ByShelf('Q').ToListAsync());
        Assert.Contains("'Name'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CELLAR#c", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_not_of_the_template_says_so()
    {
        var odd = new BottleKey("c", 5001).ToItem().With("byyearpk", "YEAR#00000000007").With("byyearsk", "Moser#odd");
        await _provider.PutItemAsync(new PutItemRequest { TableName = "cellar" }, odd, ItemCodec.Instance);
        var exception = await Assert.ThrowsAsync<ItemMappingException>(async () => await _cellar.Bottles.ByYear(7).ToListAsync());
        Assert.Contains("{Label.Maker}#{Price}#{Laid:desc}#{Number}", exception.Message, StringComparison.Ordinal);
    }

    private static Bottle NewBottle(int number) => new()
    {
        Cellar = "c",
        Number = number,
        Year = 2000 + number,
        Label = new("Moser"),
        Price = 10m + number,
        Laid = DateTimeOffset.UnixEpoch.AddDays(number),
        Shelf = 'A',
        Name = $"name {number}",
        Grapes = number == 1 ? ["Riesling"] : [],
        Note = $"note {number}",
    };

    private sealed class FirstOnly(IDynamoDbProvider inner) : PartialBatches(inner)
    {
        protected override ILookup<bool, T> Passes<T>(IReadOnlyList<T> all) => all.ToLookup(item => ReferenceEquals(item, all[0]));
    }
}
