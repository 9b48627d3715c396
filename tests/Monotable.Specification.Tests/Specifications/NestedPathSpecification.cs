using Monotable.Protocol;
using Monotable.Specification.Tests.Paths;

namespace Monotable.Specification.Tests;

/// <summary>Typed paths into nested documents, in updates and in conditions.</summary>
public abstract class NestedPathSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Ship Sample = new()
    {
        Id = "a",
        At = new("Genoa", new("IT", "Italy"), "7"),
        Home = new("Kiel", new("DE", "Germany")),
        Legs = [new() { To = "Bastia", Miles = 110, Flags = ["a", "b"], Log = ["left", null] }, new() { To = "Nice", Miles = 90 }],
        Fees = new() { ["EUR"] = 10m, ["a.b[0]"] = 1m },
        Detours = new() { ["storm"] = new() { To = "Elba" } },
        Soundings = new() { ["bow"] = [4, 5] },
        Hold = new("upper", Below: new("lower", 3m) { Bins = [new("left"), new("right")] }),
    };

    [Fact]
    public async Task Members_of_documents_are_set_and_removed()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a")
            .Set(s => s.Home.City, "Lübeck").Set(s => s.Home.Country.Name, "Deutschland").Set(s => s.Home.Berth, "12")
            .ExecuteAsync();
        Assert.Equal(new Position("Lübeck", new("DE", "Deutschland"), "12"), (await ShipAsync(fleet)).Home);

        await fleet.Ships.Update("a").Remove(s => s.Home.Berth).SetIfAbsent(s => s.Home.City, "Bremen").ExecuteAsync();
        Assert.Equal(new Position("Lübeck", new("DE", "Deutschland")), (await ShipAsync(fleet)).Home);

        await fleet.Ships.Update("a").Set(s => s.Home, new Position("Bremen", new("DE"))).ExecuteAsync();
        Assert.Equal(new Position("Bremen", new("DE")), (await ShipAsync(fleet)).Home);

        await fleet.Ships.Update("a").Set(s => s.Home, null).ExecuteAsync();
        Assert.Null((await ShipAsync(fleet)).Home);
    }

    [Fact]
    public async Task A_document_that_is_not_there_has_no_members_to_set()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a").Remove(s => s.Home).ExecuteAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(async () => await fleet.Ships.Update("a").Set(s => s.Home.City, "Kiel").ExecuteAsync());
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(async () =>
            await fleet.Ships.Update("a").Set(s => s.Crew, 1).If(s => s.Home.City != null).ExecuteAsync());
        await fleet.Ships.Update("a").Set(s => s.Crew, 1).If(s => s.Home.City == null).ExecuteAsync();
    }

    [Fact]
    public async Task What_feeds_no_key_is_set_beside_what_does()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a").Set(s => s.At.Berth, "8").Set(s => s.At.Country.Name, "Italia").ExecuteAsync();
        var found = Assert.Single(await fleet.Ships.ByPlace("IT").ToListAsync());
        Assert.Equal(new Position("Genoa", new("IT", "Italia"), "8"), found.At);

        await fleet.Ships.Update("a").SetByPlace(found.At with { City = "Bari" }).ExecuteAsync();
        Assert.Equal("Bari", Assert.Single(await fleet.Ships.ByPlace("IT").AtCity.Is("Bari").ToListAsync()).At.City);
    }

    [Fact]
    public async Task What_feeds_a_key_is_set_from_what_is_there()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a").FromCurrent().Set(s => s.At.City, "Bari").Set(s => s.Legs[0].Miles, 1).ExecuteAsync();
        var found = Assert.Single(await fleet.Ships.ByPlace("IT").AtCity.Is("Bari").ToListAsync());
        Assert.Equal((Sample.At with { City = "Bari" }, 1), (found.At, found.Legs[0].Miles));

        await fleet.Ships.Update("a").FromCurrent().Set(s => s.At.Country.Code, "FR").Remove(s => s.At.Berth).ExecuteAsync();
        Assert.Empty(await fleet.Ships.ByPlace("IT").ToListAsync());
        Assert.Equal(new Position("Bari", new("FR", "Italy")), Assert.Single(await fleet.Ships.ByPlace("FR").ToListAsync()).At);
    }

    [Fact]
    public async Task Elements_of_lists_are_set_removed_and_appended()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a")
            .Set(s => s.Legs[0].Miles, 111).Set(s => s.Legs[0].Weather, Weather.Foul).Set(s => s.Legs[0].Log[0], null)
            .Set(s => s.Legs[0].Due, new DateOnly(2026, 5, 1)).Append(s => s.Legs[1].Log, "sighted")
            .Set(s => s.Legs[9], new Leg { To = "Rome" })
            .ExecuteAsync();
        var legs = (await ShipAsync(fleet)).Legs;
        Assert.Equal((111, Weather.Foul, new DateOnly(2026, 5, 1)), (legs[0].Miles, legs[0].Weather, legs[0].Due));
        Assert.Equal([null, null], legs[0].Log);
        Assert.Equal(["sighted"], legs[1].Log);
        Assert.Equal(["Bastia", "Nice", "Rome"], legs.Select(static leg => leg.To));

        await fleet.Ships.Update("a").Remove(s => s.Legs[0]).Set(s => s.Legs[1].To, "Cannes").Add(s => s.Soundings["bow"][1], 10).ExecuteAsync();
        var ship = await ShipAsync(fleet);
        Assert.Equal(["Cannes", "Rome"], ship.Legs.Select(static leg => leg.To));
        Assert.Equal([4, 15], ship.Soundings!["bow"]);
    }

    [Fact]
    public async Task Entries_of_dictionaries_may_have_any_name()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a")
            .Set(s => s.Fees["size(#n0) = :v0"], 2m).Add(s => s.Fees["EUR"], 0.5m).Add(s => s.Fees["CHF"], 3m).Remove(s => s.Fees["a.b[0]"])
            .Set(s => s.Detours["storm"].Miles, 12).Set(s => s.Detours["calm"], new Leg { To = "Capri" })
            .ExecuteAsync();
        var ship = await ShipAsync(fleet);
        Assert.Equal(
            new Dictionary<string, decimal> { ["size(#n0) = :v0"] = 2m, ["EUR"] = 10.5m, ["CHF"] = 3m },
            ship.Fees);
        Assert.Equal((12, "Capri"), (ship.Detours["storm"].Miles, ship.Detours["calm"].To));
    }

    [Fact]
    public async Task Sets_in_documents_are_set_as_a_whole()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a").Set(s => s.Legs[0].Flags, ["c"]).Set(s => s.Legs[1].Flags, []).ExecuteAsync();
        var legs = (await ShipAsync(fleet)).Legs;
        Assert.Equal(["c"], legs[0].Flags);
        Assert.Equal(["blue"], legs[1].Flags);
    }

    [Fact]
    public async Task Types_that_contain_themselves_are_reached_at_any_depth()
    {
        var fleet = await NewFleetAsync();
        await fleet.Ships.Update("a")
            .Set(s => s.Hold.Below.Bins[1].Below, new Hold("deep")).Add(s => s.Hold.Below.Tons, 2m)
            .If(s => s.Hold.Below.Bins[0].Label == "left")
            .ExecuteAsync();
        var below = (await ShipAsync(fleet)).Hold!.Below!;
        Assert.Equal((5m, "deep"), (below.Tons, below.Bins[1].Below!.Label));
    }

    [Fact]
    public async Task Conditions_look_into_documents()
    {
        var fleet = await NewFleetAsync();
        await HoldsAsync(fleet, s => s.At.Country.Code == "IT" && s.At.City.StartsWith("Gen"), true);
        await HoldsAsync(fleet, s => s.At.Country.Code == "DE", false);
        await HoldsAsync(fleet, s => s.Legs[0].Miles > 100 && s.Legs[1].Miles < 100, true);
        await HoldsAsync(fleet, s => s.Legs[2].To.Exists(), false);
        await HoldsAsync(fleet, s => s.Legs[0].Flags.Contains("b") && s.Legs[0].Log.Size == 2, true);
        await HoldsAsync(fleet, s => s.Legs[0].Weather == Weather.Fair && s.Legs[0].Due == null, true);
        await HoldsAsync(fleet, s => s.Fees["a.b[0]"].Between(1m, 2m) && s.Fees["USD"].NotExists(), true);
        await HoldsAsync(fleet, s => s.Home == Sample.Home, true);
        await HoldsAsync(fleet, s => s.Hold.Below.Bins[1] == new Hold("right"), true);
        await HoldsAsync(fleet, s => s.Soundings["bow"][0].In(4, 6), true);
    }

    [Fact]
    public async Task Transactions_take_paths()
    {
        var fleet = await NewFleetAsync();
        await fleet.TransactAsync(fleet.Ships.Update("a").Add(s => s.Legs[0].Miles, 1).If(s => s.Legs[0].Miles == 110));
        var failure = await Assert.ThrowsAsync<TransactionFailedException>(async () => await fleet.TransactAsync(
            fleet.Ships.Update("a").Add(s => s.Legs[0].Miles, 1).If(s => s.Legs[0].Miles == 110)));
        Assert.Equal("ConditionalCheckFailed", Assert.Single(failure.Failures).Reason.Code);
        Assert.Equal(111, (await ShipAsync(fleet)).Legs[0].Miles);
    }

    private static async Task HoldsAsync(FleetTable fleet, Func<ShipFields, Condition> condition, bool holds) =>
        Assert.Equal(holds, await fleet.Ships.ByPlace("IT").Filter(condition).AnyAsync());

    private static async Task<Ship> ShipAsync(FleetTable fleet) => (await fleet.Ships.GetAsync(new ShipKey("a"), ReadOptions.Consistent))!;

    private async Task<FleetTable> NewFleetAsync()
    {
        var table = await NewTableAsync(name => new FleetTable(Provider).Schema with { TableName = name });
        var fleet = new FleetTable(Provider, new() { TableName = table.Name });
        await fleet.Ships.PutAsync(Sample);
        return fleet;
    }
}
