using Monotable.Protocol;
using Monotable.Specification.Tests.Projections;

namespace Monotable.Specification.Tests;

/// <summary>Records that are some of an entity's members, on every way that an item is read.</summary>
public abstract class ProjectionSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_query_returns_the_projection_and_passes_over_other_entities()
    {
        var depot = await NewDepotAsync();
        var labels = await depot.Parcels.Query("ann").AsParcelLabel().Consistent().ToListAsync();
        Assert.Equal(Enumerable.Range(0, 12).Select(LabelOf), labels);
        Assert.Equal("3 Bonn", labels[3].Text);
        var heavy = depot.Parcels.Query("ann").Number.AtLeast(7).Filter(p => p.Weight >= 9m).AsParcelLabel();
        Assert.Equal([LabelOf(9)], await heavy.Take(1).ToListAsync());
        var sent = depot.Parcels.Query("ann").AsParcelLabel().Descending().Filter(p => p.State == ParcelState.Sent);
        Assert.Equal([LabelOf(11)], await sent.Take(1).ToListAsync());
        Assert.Equal(12, await depot.Parcels.Query("ann").AsParcelLabel().CountAsync());
    }

    [Fact]
    public async Task A_query_of_an_index_returns_the_projection()
    {
        var depot = await NewDepotAsync();
        Assert.Equal([1, 3, 5, 7, 9, 11], (await depot.Parcels.ByTown("Bonn").AsParcelLabel().ToListAsync()).Select(static label => label.Number));
        Assert.Equal(LabelOf(10), await depot.Parcels.ByTown("Aachen").Number.AtLeast(9).AsParcelLabel().SingleOrDefaultAsync());
    }

    [Fact]
    public async Task Pages_end_where_pages_of_whole_items_end()
    {
        var depot = await NewDepotAsync();
        var whole = depot.Parcels.Query("ann").PageSize(5);
        var part = whole.AsParcelLabel();
        var first = await whole.ToPageAsync();
        var second = await part.ToPageAsync(first.Cursor);
        Assert.Equal([4, 5, 6, 7, 8], second.Items.Select(static label => label.Number));
        var third = await whole.ToPageAsync(second.Cursor);
        Assert.Equal([9, 10, 11], third.Items.Select(static parcel => parcel.Number));
        Assert.Equal(second.Cursor, (await whole.ToPageAsync(first.Cursor)).Cursor);
    }

    [Fact]
    public async Task Parts_of_nested_objects_are_read_wherever_they_are()
    {
        var depot = await NewDepotAsync();
        var track = (await depot.Parcels.Get("ann", 1).AsParcelTrack().Consistent().ExecuteAsync())!;
        Assert.Equal("ann", track.Sender);
        Assert.Equal([new(new("Bonn"), null), new(new("Cologne"), "bus")], track.Stops);
        Assert.Equal(new StopTown(new("Dover"), "ship"), track.Named["last"]);
        Assert.Equal(new FloorOnly(0), track.Back);
        Assert.Equal("unread", track.Note);
        Assert.Equal(("fragile", null), await NoteAndBackAsync(2));

        async Task<(string?, FloorOnly?)> NoteAndBackAsync(int number)
        {
            var other = (await depot.Parcels.Get("ann", number).AsParcelTrack().Consistent().ExecuteAsync())!;
            Assert.Empty(other.Stops);
            return (other.Note, other.Back);
        }
    }

    [Fact]
    public async Task Reads_by_key_return_the_projection_or_nothing()
    {
        var depot = await NewDepotAsync();
        Assert.Equal(LabelOf(4), await depot.Parcels.Get("ann", 4).AsParcelLabel().ExecuteAsync());
        Assert.Null(await depot.Parcels.Get("ann", 99).AsParcelLabel().ExecuteAsync());
        var weight = await depot.Parcels.Get("ann", 4).AsParcelWeight().Consistent().ExecuteAsync();
        Assert.Equal(4m, weight.Weight);
        Assert.Equal(["t4"], weight.Tags);
        Assert.Empty((await depot.Parcels.Get("ann", 5).AsParcelWeight().Consistent().ExecuteAsync()).Tags);
    }

    [Fact]
    public async Task A_batch_reads_projections_and_whole_items_side_by_side()
    {
        var depot = await NewDepotAsync();
        var whole = depot.Parcels.Get("ann", 1);
        var part = depot.Parcels.Get("ann", 1).AsParcelLabel();
        var other = depot.Parcels.Get("ann", 2).AsParcelWeight();
        var missing = depot.Parcels.Get("ann", 99).AsParcelLabel();
        var results = await depot.BatchGetAsync([whole, part, other, missing]);
        Assert.Equal((1, LabelOf(1), 2m), (results.Get(whole)!.Stops[0].At.Floor, results.Get(part), results.Get(other).Weight));
        Assert.Null(results.Get(missing));

        var labels = Enumerable.Range(0, 12).Select(i => depot.Parcels.Get("ann", i).AsParcelLabel()).ToList();
        Assert.Equal(Enumerable.Range(0, 12).Select(LabelOf), (await depot.BatchGetAsync(labels)).OfEntity<ParcelLabel>());
    }

    [Fact]
    public async Task A_transaction_reads_projections_and_whole_items_side_by_side()
    {
        var depot = await NewDepotAsync();
        var whole = depot.Parcels.Get("ann", 1);
        var part = depot.Parcels.Get("ann", 2).AsParcelLabel();
        var results = await depot.TransactGetAsync([whole, part]);
        Assert.Equal((1, LabelOf(2)), (results.Get(whole)!.Number, results.Get(part)));
    }

    [Fact]
    public async Task Scans_return_projections_of_their_entity_only()
    {
        var depot = await NewDepotAsync();
        var scan = depot.Parcels.Scan().Consistent().AsParcelLabel();
        Assert.Equal(Enumerable.Range(0, 12).Select(LabelOf), (await scan.ToListAsync()).OrderBy(static label => label.Number));
        Assert.Equal(12, (await scan.InSegments(3).ToListAsync()).Count);
        Assert.Equal(12, await scan.CountAsync());
        Assert.Equal(12, (await depot.Parcels.ScanByTown().AsParcelLabel().ToListAsync()).Count);
        var page = await scan.PageSize(7).ToPageAsync();
        var rest = await depot.Parcels.Scan().Consistent().PageSize(7).ToPageAsync(page.Cursor);
        Assert.Equal(12, page.Items.Count + rest.Items.Count);
    }

    [Fact]
    public async Task An_item_that_lacks_a_required_member_is_the_same_error_as_for_the_entity()
    {
        var depot = await NewDepotAsync();
        var key = new ParcelKey("ann", 50).ToItem();
        var request = new PutItemRequest { TableName = depot.TableName };
        await Provider.PutItemAsync(request, key.With("_t", "Parcel").With("Sender", "ann").With("w", 5), ItemCodec.Instance);
        var exception = await Assert.ThrowsAsync<ItemMappingException>(async () => await depot.Parcels.Get("ann", 50).AsParcelLabel().ExecuteAsync());
        Assert.Contains("attribute 'Number'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("SENDER#ann", exception.Message, StringComparison.Ordinal);
    }

    private static ParcelLabel LabelOf(int number) =>
        new(number, number, new(number % 2 == 0 ? "Aachen" : "Bonn"), number > 9 ? ParcelState.Sent : ParcelState.Packed);

    private static Parcel ParcelOf(int number) => new()
    {
        Sender = "ann",
        Number = number,
        Weight = number,
        State = number > 9 ? ParcelState.Sent : ParcelState.Packed,
        To = new(number % 2 == 0 ? "Aachen" : "Bonn", "Ring", 3),
        Back = number == 1 ? new("Ghent") : null,
        Stops = number == 1 ? [new(new("Bonn", Floor: 1), Noon), new(new("Cologne"), Noon, "bus")] : [],
        Named = number == 1 ? new Dictionary<string, Stop> { ["last"] = new(new("Dover"), Noon, "ship") } : new Dictionary<string, Stop>(),
        Tags = number == 4 ? ["t4"] : [],
        Note = number == 2 ? "fragile" : null,
    };

    private async Task<DepotTable> NewDepotAsync()
    {
        var created = await NewTableAsync(name => new DepotTable(Provider).Schema with { TableName = name });
        var depot = new DepotTable(Provider, new() { TableName = created.Name });
        var puts = Enumerable.Range(0, 12).Select(i => (WriteOperation)depot.Parcels.Put(ParcelOf(i))).Append(depot.Senders.Put(new("ann")));
        (await depot.BatchWriteAsync(puts)).ThrowIfIncomplete();

        // An item of another entity, in the midst of the parcels.
        var foreign = new ParcelKey("ann", -1).ToItem().With("_t", "Sender");
        await Provider.PutItemAsync(new PutItemRequest { TableName = depot.TableName }, foreign, ItemCodec.Instance);
        return depot;
    }
}
