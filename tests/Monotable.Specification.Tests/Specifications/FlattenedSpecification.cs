using Monotable.Protocol;
using Monotable.Specification.Tests.Flattened;

namespace Monotable.Specification.Tests;

/// <summary>The members of a flattened object are attributes of the item itself: in keys, conditions, updates and projections too.</summary>
public abstract class FlattenedSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Depot Plain = new(1, new Site("Rome", "Via A")) { Size = new() };

    private static readonly Depot Full = new(2, new Site("Rome", "Via B") { Floor = 3, Spot = new(1, 2) })
    {
        Bill = new Site("Bari", "Via C") { Doors = new HashSet<string> { "a", "b" }, Corners = [new(3, 4)], Spot = new(5, 6) },
        Owner = Owner.Of("ann", 40),
        Size = new() { Width = 7 },
        Store = new Site("Pisa", "Via Z") { Spot = new(7, 8) },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Members_of_an_object_are_attributes_of_the_item_and_a_null_one_has_none()
    {
        var depots = await NewDepotsAsync();
        await depots.Depots.PutAsync(Full, Token);
        await depots.Depots.PutAsync(Plain, Token);
        string[] full =
        [
            "Corners", "Number", "Revision", "Store", "Street", "Town", "_t", "bill_Corners", "bill_Doors",
            "bill_Street", "bill_Town", "bill_spot_X", "bill_spot_Y",
            "byownerpk", "byownersk", "level", "owner_Name", "owner_Share", "owner_Since", "pk", "size_Width", "sk", "spot_X", "spot_Y",
        ];
        var stored = await ReadAsync(depots, Full);
        Assert.Equal(full, Names(stored));
        Assert.Equal(("TOWN#Rome", "OWNER#ann", "Bari"), (stored["pk"].AsString(), stored["byownerpk"].AsString(), stored["bill_Town"].AsString()));
        Assert.Equal(["Corners", "Street", "Town", "spot_X", "spot_Y"], Names(stored["Store"].AsMap()));
        Assert.Equal(["Corners", "Number", "Revision", "Street", "Town", "_t", "pk", "sk"], Names(await ReadAsync(depots, Plain)));
    }

    [Fact]
    public async Task Every_way_of_writing_and_reading_gives_back_the_objects()
    {
        var depots = await NewDepotsAsync();
        await depots.TransactAsync([depots.Depots.Put(Plain).IfNew(), depots.Depots.Put(Full)], Token);
        Depot[] expected = [Plain with { Revision = 1 }, Full with { Revision = 1 }];
        Assert.Equal(expected[1], await depots.Depots.GetAsync("Rome", 2, Token));
        Assert.Equal(expected, await depots.Depots.Query("Rome").ToListAsync(Token));
        Assert.Equal(expected, (await depots.Depots.Scan().ToListAsync(Token)).OrderBy(static depot => depot.Number));
        Assert.Equal([expected[1]], await depots.Depots.ByOwner("ann").AtStreet.AtLeast("Via").ToListAsync(Token));
        Assert.Equal([expected[1]], await depots.Depots.ByBill("Bari").Number.AtMost(2).ToListAsync(Token));
        var (first, second) = (depots.Depots.Get("Rome", 1), depots.Depots.Get("Rome", 2));
        var batch = await depots.BatchGetAsync([first, second], cancellationToken: Token);
        Assert.Equal(expected, new[] { batch.Get(first), batch.Get(second) });
        var transaction = await depots.TransactGetAsync([first, second], Token);
        Assert.Equal(expected, new[] { transaction.Get(first), transaction.Get(second) });
    }

    [Fact]
    public async Task An_object_of_which_an_attribute_is_missing_is_an_error_that_names_it()
    {
        var depots = await NewDepotsAsync();
        await depots.Depots.PutAsync(Plain, Token);
        await depots.Depots.Update("Rome", 1).Set(d => d.Bill.Floor, 4).ExecuteAsync(Token);
        var error = await Assert.ThrowsAsync<ItemMappingException>(() => depots.Depots.GetAsync("Rome", 1, Token).AsTask());
        Assert.Contains("'Bill.Street'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'bill_Street'", error.Message, StringComparison.Ordinal);
        await depots.Depots.Update("Rome", 1).Set(d => d.Bill, new Site("Bari", "Via D")).ExecuteAsync(Token);
        Assert.Equal(new Site("Bari", "Via D"), (await depots.Depots.GetAsync("Rome", 1, Token))!.Bill);
    }

    [Fact]
    public async Task Conditions_and_filters_name_members_of_objects()
    {
        var depots = await NewDepotsAsync();
        await depots.TransactAsync([depots.Depots.Put(Plain), depots.Depots.Put(Full)], Token);
        Assert.Equal([2], await NumbersAsync(depots, d => d.At.Spot.X == 1 && d.Bill.Doors.Contains("a")));
        Assert.Equal([1], await NumbersAsync(depots, d => d.Owner.NotExists() && d.At.Spot.NotExists()));
        Assert.Equal([2], await NumbersAsync(depots, d => d.Owner.Exists() & d.Size.Exists()));
        Assert.Equal([1], await NumbersAsync(depots, d => d.Size.Width == null && d.At.Street.StartsWith("Via")));
        Assert.Equal(1, await depots.Depots.ByBill("Bari").Filter(d => d.Bill.Street == "Via C").CountAsync(Token));

        await depots.Depots.Put(Full with { Revision = 1 }).If(d => d.Owner.Share < 50).ExecuteAsync(Token);
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => depots.Depots.Delete("Rome", 2).If(d => d.Owner.Share > 50).ExecuteAsync(Token).AsTask());
    }

    [Fact]
    public async Task An_update_sets_a_member_of_an_object_or_the_whole()
    {
        var depots = await NewDepotsAsync();
        await depots.TransactAsync([depots.Depots.Put(Plain), depots.Depots.Put(Full)], Token);
        await depots.TransactAsync(
            [
                depots.Depots.Update("Rome", 2).Set(d => d.At.Floor, 5).Set(d => d.At.Spot, null).Add(d => d.Bill.Doors, "c").Set(d => d.Size, new()),
                depots.Depots.Update("Rome", 1).Set(d => d.Bill, Full.Bill).Set(d => d.At.Spot, new Spot(8, 9)).Set(d => d.Size.Height, 1),
            ],
            Token);
        var (first, second) = (await depots.Depots.GetAsync("Rome", 1, Token), await depots.Depots.GetAsync("Rome", 2, Token));
        Assert.Equal(Plain with { At = Plain.At with { Spot = new(8, 9) }, Bill = Full.Bill, Size = new() { Height = 1 }, Revision = 2 }, first);
        var bill = Full.Bill! with { Doors = new HashSet<string> { "a", "b", "c" } };
        Assert.Equal(Full with { At = Full.At with { Floor = 5, Spot = null }, Bill = bill, Size = new(), Revision = 2 }, second);
        Assert.Equal(2, await depots.Depots.ByBill("Bari").CountAsync(Token));

        await depots.Depots.Update("Rome", 2).Set(d => d.Bill, null).ExecuteAsync(Token);
        Assert.Null((await depots.Depots.GetAsync("Rome", 2, Token))!.Bill);
        Assert.Equal(1, await depots.Depots.ByBill("Bari").CountAsync(Token));
    }

    [Fact]
    public async Task Members_of_an_index_key_are_set_together_or_having_read_the_others()
    {
        var depots = await NewDepotsAsync();
        await depots.TransactAsync([depots.Depots.Put(Plain), depots.Depots.Put(Full)], Token);
        await depots.Depots.Update("Rome", 1).SetByOwner("bob", "Via E", 60).Set(d => d.Owner.Since, 0).ExecuteAsync(Token);
        await depots.Depots.Update("Rome", 2).FromCurrent().Set(d => d.Owner.Share, 50).Set(d => d.At.Street, "Via F").ExecuteAsync(Token);
        var first = Plain with { At = Plain.At with { Street = "Via E" }, Owner = Owner.Of("bob", 60) };
        var second = Full with { At = Full.At with { Street = "Via F" }, Owner = Owner.Of("ann", 50) };
        await AssertIsAsPutAsync(depots, first);
        await AssertIsAsPutAsync(depots, second);

        await depots.Depots.Update("Rome", 2).FromCurrent().Set(d => d.Owner, Owner.Of("bob", 1)).ExecuteAsync(Token);
        await AssertIsAsPutAsync(depots, second with { Owner = Owner.Of("bob", 1) });
        await depots.Depots.Update("Rome", 2).FromCurrent().Set(d => d.Owner, null).ExecuteAsync(Token);
        await AssertIsAsPutAsync(depots, second with { Owner = null });
        Assert.Equal([1], (await depots.Depots.ByOwner("bob").ToListAsync(Token)).Select(static depot => depot.Number));
    }

    [Fact]
    public async Task Within_a_nested_document_paths_lead_through_flattened_objects()
    {
        var depots = await NewDepotsAsync();
        await depots.Depots.PutAsync(Full, Token);
        await depots.Depots.Update("Rome", 2).Set(d => d.Store.Spot.X, 9).If(d => d.Store.Spot.Y == 8).ExecuteAsync(Token);
        Assert.Equal(new Spot(9, 8), (await depots.Depots.GetAsync("Rome", 2, Token))!.Store!.Spot);
        Assert.Equal([2], await NumbersAsync(depots, d => d.Store.Spot.X == 9));
    }

    [Fact]
    public async Task The_difference_of_two_versions_is_that_of_their_attributes()
    {
        var depots = await NewDepotsAsync();
        await depots.Depots.PutAsync(Full, Token);
        var before = (await depots.Depots.GetAsync("Rome", 2, Token))!;
        var after = before with { At = before.At with { Street = "Via H", Floor = null }, Bill = null, Size = new() { Height = 2 } };
        await depots.Depots.UpdateAsync(before, after, Token);
        await AssertIsAsPutAsync(depots, after);

        before = (await depots.Depots.GetAsync("Rome", 2, Token))!;
        var moved = before with { At = before.At with { Town = "Turin" } };
        await depots.Depots.UpdateAsync(before, moved, Token);
        Assert.Null(await depots.Depots.GetAsync("Rome", 2, Token));
        Assert.Equal(moved.At, (await depots.Depots.GetAsync("Turin", 2, Token))!.At);
    }

    [Fact]
    public async Task Members_of_objects_may_be_unique()
    {
        var depots = await NewDepotsAsync();
        await depots.Tenants.PutAsync(new Tenant("a") { Seat = new Site("Rome", "Via A") }, Token);
        await depots.Tenants.PutAsync(new Tenant("b"), Token);
        var taken = new Tenant("b") { Seat = new Site("Rome", "Via A") { Floor = 1 } };
        await Assert.ThrowsAsync<UniqueValueTakenException>(() => depots.Tenants.PutAsync(taken, Token).AsTask());
        Assert.Equal("a", (await depots.Tenants.GetBySeatAsync("Rome", "Via A", Token))!.Id);
        await depots.Tenants.PutAsync(new Tenant("a"), Token);
        await depots.Tenants.PutAsync(taken, Token);
        Assert.Equal("b", (await depots.Tenants.GetBySeatAsync("Rome", "Via A", Token))!.Id);
    }

    [Fact]
    public async Task An_update_may_create_the_item_with_what_its_key_says_of_objects()
    {
        var depots = await NewDepotsAsync();
        await depots.Depots.Update("Rome", 3).Set(d => d.Size.Width, 1).OrCreate().SetByOwner("eve", "Via G", 1).ExecuteAsync(Token);
        var expected = new Depot(3, new Site("Rome", "Via G")) { Size = new() { Width = 1 }, Owner = Owner.Of("eve", 1), Revision = 1 };
        Assert.Equal(expected, await depots.Depots.GetAsync("Rome", 3, Token));
    }

    [Fact]
    public async Task A_projection_reads_some_members_of_objects()
    {
        var depots = await NewDepotsAsync();
        await depots.TransactAsync([depots.Depots.Put(Plain), depots.Depots.Put(Full)], Token);
        DepotAddress[] expected =
        [
            new(1, new("Via A", null), null),
            new(2, new("Via B", new Spot(1, 2)), new("Via C", new Spot(5, 6))),
        ];
        Assert.Equal(expected, await depots.Depots.Query("Rome").AsDepotAddress().ToListAsync(Token));
        Assert.Equal(expected[1], await depots.Depots.Get("Rome", 2).AsDepotAddress().ExecuteAsync(Token));
    }

    private static IEnumerable<string> Names(Item item) => item.Select(static attribute => attribute.Key).Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<int>> NumbersAsync(DepotTable depots, Func<DepotFields, Condition> filter) =>
        (await depots.Depots.Query("Rome").Filter(filter).ToListAsync(Token)).Select(static depot => depot.Number);

    // The index keys too: what an update leaves is what a put of the same entity writes.
    private async Task AssertIsAsPutAsync(DepotTable depots, Depot expected)
    {
        var updated = await ReadAsync(depots, expected);
        await depots.Depots.DeleteAsync("Rome", expected.Number, Token);
        await depots.Depots.PutAsync(expected with { Revision = 0 }, Token);
        var put = await ReadAsync(depots, expected);
        Assert.Equal(put.With("Revision", updated["Revision"]), updated);
    }

    private async Task<Item> ReadAsync(DepotTable depots, Depot depot)
    {
        var request = new GetItemRequest { TableName = depots.TableName, Key = new DepotKey(depot.At.Town, depot.Number).ToItem() };
        return (await Provider.GetItemAsync(request, ItemCodec.Instance, Token)).Item!;
    }

    private async Task<DepotTable> NewDepotsAsync()
    {
        var table = await NewTableAsync(name => new DepotTable(Provider).Schema with { TableName = name });
        return new DepotTable(Provider, new() { TableName = table.Name });
    }
}
