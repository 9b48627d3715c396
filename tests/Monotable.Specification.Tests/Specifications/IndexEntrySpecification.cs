using Monotable.Protocol;
using Monotable.Specification.Tests.Projections;

namespace Monotable.Specification.Tests;

/// <summary>Indexes that do not project all attributes: what they hold is read, and what they do not is fetched.</summary>
public abstract class IndexEntrySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task Keys_alone_tell_their_parts()
    {
        var depot = await NewDepotAsync();
        var entries = await depot.Parcels.ByState(ParcelState.Sent).ToListAsync();
        Assert.Equal(
            [
                new(new("ann", 4), "ann", 4, ParcelState.Sent, "Aachen", 2m),
                new(new("ann", 5), "ann", 5, ParcelState.Sent, "Bonn", 2.5m),
            ],
            entries);
        var last = await depot.Parcels.ByState(ParcelState.Packed).ToTown.Is("Bonn").Weight.AtLeast(1m).SingleOrDefaultAsync();
        Assert.Equal(3, last!.Number);
    }

    [Fact]
    public async Task Entries_of_other_entities_are_passed_over_without_a_discriminator()
    {
        var depot = await NewDepotAsync();
        var foreign = Make("OTHER#1", "OTHER").With("_t", "Other").With("bystatepk", 1).With("bystatesk", "Aachen#0#0");
        await Provider.PutItemAsync(new PutItemRequest { TableName = depot.TableName }, foreign, ItemCodec.Instance);
        var query = depot.Parcels.ByState(ParcelState.Sent);
        Assert.Equal([4, 5], (await query.ToListAsync()).Select(static entry => entry.Number));
        Assert.Equal(2, await query.CountAsync());
        Assert.Equal(1, await query.Take(1).CountAsync());
        Assert.Equal(2, (await query.HydrateAsync()).Count);
    }

    [Fact]
    public async Task Included_members_are_read_and_filtered()
    {
        var depot = await NewDepotAsync();
        var entries = await depot.Parcels.ByNote("odd").Filter(p => p.Tags.Contains("t5")).ToListAsync();
        var entry = Assert.Single(entries);
        Assert.Equal((5, 2.5m, "odd"), (entry.Number, entry.Weight, entry.Note));
        Assert.Equal(["t5"], entry.Tags);
        Assert.Empty((await depot.Parcels.ByNote("odd").FirstAsync()).Tags);
        var foreign = Make("OTHER#1", "OTHER").With("w", 5).With("bynotepk", "NOTE#odd").With("bynotesk", 9);
        await Provider.PutItemAsync(new PutItemRequest { TableName = depot.TableName }, foreign, ItemCodec.Instance);
        Assert.Equal(2, (await depot.Parcels.ByNote("odd").Select(p => p.Weight).ToListAsync()).Count(static item => item.ContainsKey("w")));
    }

    [Fact]
    public async Task An_index_that_holds_all_of_a_projection_returns_it()
    {
        var depot = await NewDepotAsync();
        var foreign = Make("OTHER#1", "OTHER").With("w", 5).With("bynotepk", "NOTE#odd").With("bynotesk", 9);
        await Provider.PutItemAsync(new PutItemRequest { TableName = depot.TableName }, foreign, ItemCodec.Instance);
        var query = depot.Parcels.ByNote("odd").Number.AtLeast(0).AsParcelWeight();
        Assert.Equal([1.5m, 2.5m], (await query.ToListAsync()).Select(static weight => weight.Weight));
        Assert.Equal(["t5"], (await query.Descending().FirstAsync()).Tags);
        Assert.Equal((2, 1), (await query.CountAsync(), await query.Filter(p => p.Tags.Contains("t5")).CountAsync()));
        var notes = depot.Parcels.ByWeight("ann").Weight.AtLeast(1.5m).AsParcelNote().Consistent();
        Assert.Equal(["odd", null, "odd"], (await notes.ToListAsync()).Select(static note => note.Note));
        var page = await notes.Take(2).PageSize(1).ToPageAsync();
        Assert.Equal("odd", Assert.Single(page.Items).Note);
        Assert.Null(Assert.Single((await notes.Take(2).PageSize(1).ToPageAsync(page.Cursor)).Items).Note);
    }

    [Fact]
    public async Task Scans_of_such_an_index_return_its_entries()
    {
        var depot = await NewDepotAsync();
        var foreign = Make("OTHER#1", "OTHER").With("bystatepk", 1).With("bystatesk", "Aachen#0#0");
        await Provider.PutItemAsync(new PutItemRequest { TableName = depot.TableName }, foreign, ItemCodec.Instance);
        var near = Make("SENDER#ann", "PARCEL#4#odd").With("bystatepk", 1).With("bystatesk", "Aachen#0#0");
        await Provider.PutItemAsync(new PutItemRequest { TableName = depot.TableName }, near, ItemCodec.Instance);
        var scan = depot.Parcels.ScanByState();
        Assert.Equal(Enumerable.Range(0, 6), (await scan.ToListAsync()).Select(static entry => entry.Number).Order());
        Assert.Equal((6, 6), (await scan.CountAsync(), await scan.InSegments(3).CountAsync()));
        var whole = await depot.Parcels.HydrateAsync(await scan.ToPageAsync());
        Assert.Equal(6, whole.Items.Count(static parcel => parcel.To.Street == "Ring"));

        var odd = depot.Parcels.ScanByWeight().Consistent().Filter(p => p.Note == "odd");
        Assert.Equal([1.5m, 2.5m], (await odd.ToListAsync()).Select(static entry => entry.Weight).Order());
        Assert.Equal(2, await odd.CountAsync());
    }

    [Fact]
    public async Task A_local_index_is_read_consistently_and_hydrated_in_its_order()
    {
        var depot = await NewDepotAsync();
        var entries = await depot.Parcels.ByWeight("ann").Weight.AtLeast(2m).Consistent().Descending().ToListAsync();
        Assert.Equal([(5, "odd"), (4, null)], entries.Select(static entry => (entry.Number, entry.Note)));
        var whole = await depot.Parcels.ByWeight("ann").Consistent().Descending().HydrateAsync(ReadOptions.Consistent);
        Assert.Equal([5, 4, 3, 2, 1, 0], whole.Select(static parcel => parcel.Number));
        Assert.Equal("Ring", whole[0].To.Street);
    }

    [Fact]
    public async Task Pages_and_lists_of_entries_are_hydrated_and_what_is_gone_is_left_out()
    {
        var depot = await NewDepotAsync();
        var query = depot.Parcels.ByState(ParcelState.Packed).PageSize(2);
        var page = await depot.Parcels.HydrateAsync(await query.ToPageAsync());
        Assert.Equal(2, page.Items.Count);
        var rest = await query.ToPageAsync(page.Cursor);
        await depot.Parcels.DeleteAsync(rest.Items[0].Key);
        var items = await depot.Parcels.HydrateAsync(rest.Items, ReadOptions.Consistent);
        Assert.Equal(rest.Items[1].Number, Assert.Single(items).Number);
    }

    private static Parcel ParcelOf(int number) => new()
    {
        Sender = "ann",
        Number = number,
        Weight = number / 2m,
        State = number > 3 ? ParcelState.Sent : ParcelState.Packed,
        To = new(number % 2 == 0 ? "Aachen" : "Bonn", "Ring", 3),
        Tags = number == 5 ? ["t5"] : [],
        Note = number is 3 or 5 ? "odd" : null,
    };

    private async Task<DepotTable> NewDepotAsync()
    {
        var created = await NewTableAsync(name => new DepotTable(Provider).Schema with { TableName = name });
        var depot = new DepotTable(Provider, new() { TableName = created.Name });
        (await depot.BatchWriteAsync(Enumerable.Range(0, 6).Select(i => depot.Parcels.Put(ParcelOf(i))))).ThrowIfIncomplete();
        return depot;
    }
}
