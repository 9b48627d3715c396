using Monotable.Protocol;
using Monotable.Specification.Tests.Shapes;
using Monotable.Specification.Tests.WriteRules;

namespace Monotable.Specification.Tests;

/// <summary>The cases of a family are entities that share their keys; the set of the base reads and writes any of them.</summary>
public abstract class FamilySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly BusTicket Bus = new("t", 1, "7") { Holder = "ann", Price = 2m };

    private static readonly TrainTicket Train = new("t", 2, 21) { Holder = "ann", Price = 30m, Seats = ["a", "b"] };

    private static readonly Sleeper Sleeper = new("t", 3, 21, 4) { Holder = "bob", Price = 90m };

    private readonly LedgerClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_get_returns_each_item_as_its_own_type()
    {
        var shapes = await NewShapesAsync();
        Assert.Equal(1, (await shapes.Tickets.PutAsync(Bus, Token)).Version);
        await shapes.Trains.PutAsync(Train, Token);
        await shapes.TransactAsync([shapes.Tickets.Put(Sleeper).IfNew()], Token);

        Assert.Equal("7", Assert.IsType<BusTicket>(await shapes.Tickets.GetAsync("t", 1, Token)).Line);
        Assert.Equal(["a", "b"], Assert.IsType<TrainTicket>(await shapes.Tickets.GetAsync(new TicketKey("t", 2), Token)).Seats);
        Assert.Equal(4, Assert.IsType<Sleeper>(await shapes.Tickets.GetAsync("t", 3, Token)).Bed);
        Assert.Null(await shapes.Tickets.GetAsync("t", 4, Token));
        Assert.Equal("7", (await shapes.BusTickets.GetAsync("t", 1, Token))!.Line);
        Assert.Null(await shapes.Trains.GetAsync("t", 1, Token));
        Assert.Null(await shapes.Trains.GetAsync("t", 3, Token));
    }

    [Fact]
    public async Task Each_case_has_its_own_discriminator()
    {
        var shapes = await NewShapesAsync();
        await PutAllAsync(shapes);
        var stored = await ReadAsync(shapes, 2);
        Assert.Equal(("train", "WAGON#00000000021"), (stored["_t"].AsString(), stored["byroutepk"].AsString()));
        Assert.Equal("bus", (await ReadAsync(shapes, 1))["_t"].AsString());
        Assert.Equal("HOLDER#bob", (await ReadAsync(shapes, 3))["byholderpk"].AsString());
    }

    [Fact]
    public async Task Queries_of_the_base_yield_all_cases_and_those_of_a_case_its_own()
    {
        var shapes = await NewShapesAsync();
        await PutAllAsync(shapes);
        Assert.Equal([typeof(BusTicket), typeof(TrainTicket), typeof(Sleeper)], Types(await shapes.Tickets.Query("t").ToListAsync(Token)));
        var last = await shapes.Tickets.Query("t").Number.AtLeast(2).Descending().ToListAsync(Token);
        Assert.Equal([typeof(Sleeper), typeof(TrainTicket)], Types(last));
        Assert.Equal([typeof(BusTicket), typeof(TrainTicket)], Types(await shapes.Tickets.ByHolder("ann").ToListAsync(Token)));
        Assert.Equal([typeof(Sleeper)], Types(await shapes.Tickets.Query("t").Filter(t => t.Price > 50m).ToListAsync(Token)));
        Assert.Equal(3, await shapes.Tickets.Query("t").CountAsync(Token));
        Assert.Equal(3, await shapes.Tickets.Scan().CountAsync(Token));

        Assert.Equal("7", Assert.Single(await shapes.BusTickets.Query("t").ToListAsync(Token)).Line);
        Assert.Equal(1, await shapes.Trains.Query("t").CountAsync(Token));
        Assert.Equal([2], (await shapes.Trains.ByWagon(21).ToListAsync(Token)).Select(static ticket => ticket.Number));
        Assert.Equal("a", Assert.Single(await shapes.Trains.Query("t").Filter(t => t.Seats.Contains("a")).ToListAsync(Token)).Seats[0]);
    }

    [Fact]
    public async Task An_index_of_keys_alone_yields_all_cases()
    {
        var shapes = await NewShapesAsync();
        await shapes.Tickets.PutAsync(Bus with { Class = "first" }, Token);
        await shapes.Trains.PutAsync(Train with { Class = "first" }, Token);
        var entries = await shapes.Tickets.ByClass("first").ToListAsync(Token);
        Assert.Equal([1, 2], entries.Select(static entry => entry.Number).Order());
        Assert.Equal(2, await shapes.Tickets.ByClass("first").CountAsync(Token));
        var whole = await shapes.Tickets.ByClass("first").HydrateAsync(ReadOptions.Consistent, Token);
        Assert.Equal("7", Assert.Single(whole.OfType<BusTicket>()).Line);
        Assert.Equal(["a", "b"], Assert.Single(whole.OfType<TrainTicket>()).Seats);
    }

    [Fact]
    public async Task The_base_updates_and_deletes_what_all_cases_have()
    {
        var shapes = await NewShapesAsync();
        await PutAllAsync(shapes);
        _clock.Now += TimeSpan.FromHours(1);
        var updated = await shapes.Tickets.Update("t", 2).Set(t => t.Price, 25m).If(t => t.Price == 30m).ReturningNew().ExecuteAsync(Token);
        var train = Assert.IsType<TrainTicket>(updated);
        Assert.Equal((25m, 2, _clock.Now), (train.Price, train.Version, train.ChangedAt));
        await shapes.Trains.Update("t", 2).Append(t => t.Seats, "c").ExecuteAsync(Token);
        Assert.Equal(["a", "b", "c"], (await shapes.Trains.GetAsync("t", 2, Token))!.Seats);

        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => shapes.Tickets.PutAsync(train, Token).AsTask());
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => shapes.Tickets.DeleteAsync((Ticket)train, Token).AsTask());
        await shapes.Tickets.DeleteAsync("t", 2, Token);
        Assert.Equal(2, await shapes.Tickets.Query("t").CountAsync(Token));
    }

    [Fact]
    public async Task Any_case_goes_through_a_transaction_and_a_batch_of_reads()
    {
        var shapes = await NewShapesAsync();
        await shapes.TransactAsync([shapes.Tickets.Put(Bus), shapes.Trains.Put(Train), shapes.Tickets.Put(Sleeper)], Token);
        var (first, second) = (shapes.Tickets.Get("t", 1), shapes.Tickets.Get("t", 3));
        var read = await shapes.BatchGetAsync([first, second], cancellationToken: Token);
        Assert.IsType<BusTicket>(read.Get(first));
        Assert.IsType<Sleeper>(read.Get(second));
        var all = await shapes.TripPartition("t").ToListAsync(Token);
        Assert.Equal(
            ["bus 7", "train 21", "sleeper 4"],
            all.Select(static item => item.Match(
                busTicket: static bus => "bus " + bus.Line,
                invoice: static _ => "",
                parcel: static _ => "",
                sleeper: static sleeper => $"sleeper {sleeper.Bed}",
                trainTicket: static train => $"train {train.Wagon}",
                unknown: static _ => "")));
    }

    [Fact]
    public async Task A_type_that_is_no_case_is_not_written_and_an_item_of_none_is_not_of_the_family()
    {
        var shapes = await NewShapesAsync();
        var refused = await Assert.ThrowsAsync<ItemMappingException>(() => shapes.Tickets.PutAsync(new TramTicket("t", 9), Token).AsTask());
        Assert.Contains("'TramTicket', which is no declared case of 'Ticket'", refused.Message, StringComparison.Ordinal);

        await PutAllAsync(shapes);
        await Provider.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = shapes.TableName,
                Key = new TicketKey("t", 1).ToItem(),
                UpdateExpression = "SET #t = :ferry",
                ExpressionAttributeNames = new Dictionary<string, string> { ["#t"] = "_t" },
                ExpressionAttributeValues = Item.Create((":ferry", "ferry")),
            },
            ItemCodec.Instance,
            Token);
        Assert.Null(await shapes.Tickets.GetAsync("t", 1, Token));
        Assert.Equal(2, (await shapes.Tickets.Query("t").ToListAsync(Token)).Count);
        Assert.Equal(2, await shapes.Tickets.Query("t").CountAsync(Token));
    }

    private static IEnumerable<Type> Types(IEnumerable<Ticket> tickets) => tickets.Select(static ticket => ticket.GetType());

    private static async Task PutAllAsync(ShapesTable shapes)
    {
        foreach (var ticket in new Ticket[] { Bus, Train, Sleeper })
        {
            await shapes.Tickets.PutAsync(ticket, Token);
        }
    }

    private async Task<Item> ReadAsync(ShapesTable shapes, int number)
    {
        var request = new GetItemRequest { TableName = shapes.TableName, Key = new TicketKey("t", number).ToItem() };
        return (await Provider.GetItemAsync(request, ItemCodec.Instance, Token)).Item!;
    }

    private async Task<ShapesTable> NewShapesAsync()
    {
        var table = await NewTableAsync(name => new ShapesTable(Provider).Schema with { TableName = name });
        return new ShapesTable(Provider, new() { TableName = table.Name }) { TimeProvider = _clock };
    }
}
