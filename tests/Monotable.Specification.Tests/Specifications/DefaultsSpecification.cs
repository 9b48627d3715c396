using Monotable.Protocol;
using Monotable.Specification.Tests.Defaults;

namespace Monotable.Specification.Tests;

/// <summary>Absent attributes leave members what initializers and default values of the constructor say, whatever the way an item is read.</summary>
public abstract class DefaultsSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task Every_read_of_an_entity_gives_members_their_defaults()
    {
        var guild = await NewGuildAsync();
        var get = guild.Artisans.Get("g", 1);
        Same(await guild.Artisans.GetAsync("g", 1));
        Same((await guild.BatchGetAsync([get], ReadOptions.Consistent)).Get(get));
        Same((await guild.TransactGetAsync(get)).Get(get));
        Same(await guild.Artisans.Query("g").Consistent().SingleOrDefaultAsync());
        Same(await guild.Artisans.ByNumber(1).SingleOrDefaultAsync());
        Same(await guild.Artisans.ByFee("g").Consistent().SingleOrDefaultAsync());
        Same(Assert.Single(await guild.Artisans.Scan().Consistent().ToListAsync()));
        Same((await guild.Artisans.ByTitle("g").HydrateAsync()).Single());
    }

    [Fact]
    public async Task So_do_items_that_writes_return()
    {
        var guild = await NewGuildAsync();
        Same(await guild.Artisans.Update("g", 1).Remove(a => a.Note).ReturningOld().ExecuteAsync());
        Same(await guild.Artisans.Update("g", 1).Remove(a => a.Note).ReturningNew().ExecuteAsync());
        var failed = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() =>
            guild.Artisans.Update("g", 1).Remove(a => a.Note).If(a => a.Note == "x").ReturningItemOnFailure().ExecuteAsync().AsTask());
        Same(failed.CurrentItem<Artisan>());
        Same(await guild.Artisans.Delete("g", 1).ReturningOld().ExecuteAsync());
    }

    [Fact]
    public async Task A_projection_has_defaults_of_its_own()
    {
        var guild = await NewGuildAsync();
        var expected = new ArtisanTitle(1) { Second = new("Rome") };
        Assert.Equal(("none", 9, 3, "Back"), (expected.Title, expected.Level, expected.Second.Rooms, expected.Second.Street));
        Assert.Equal(expected, await guild.Artisans.Query("g").Consistent().AsArtisanTitle().SingleOrDefaultAsync());
        Assert.Equal(expected, await guild.Artisans.ByNumber(1).AsArtisanTitle().SingleOrDefaultAsync());
        Assert.Equal(expected, await guild.Artisans.Get("g", 1).AsArtisanTitle().ExecuteAsync());
    }

    [Fact]
    public async Task An_entry_of_an_index_has_the_constructors_default_values()
    {
        var guild = await NewGuildAsync();
        var entry = await guild.Artisans.ByTitle("g").SingleOrDefaultAsync();
        Assert.Equal(("apprentice", Craft.Smith), (entry!.Title, entry.Craft));
        Assert.Equal((2, "Main", 1.5), (entry.Second!.Rooms, entry.Second.Street, entry.Second.Yard.Size));
    }

    [Fact]
    public async Task What_is_null_is_not_stored_and_reads_as_the_default_again()
    {
        var guild = await NewGuildAsync();
        await guild.Artisans.PutAsync(new("g", 2, Fee: null));
        Assert.Equal(2.5m, (await guild.Artisans.GetAsync("g", 2))!.Fee);
    }

    private static void Same(Artisan? read)
    {
        Assert.NotNull(read);
        Assert.Equal(("g", 1, "apprentice", Craft.Smith, 2.5m), (read.Guild, read.Number, read.Title, read.Craft, read.Fee));
        Assert.Equal((7, true, null), (read.Level, read.Active, read.Note));
        Assert.Equal(["hammer"], read.Tools);
        Assert.Empty(read.Marks);
        Assert.Equal(("own", 1, "Main"), (read.Workshop.Town, read.Workshop.Rooms, read.Workshop.Street));
        Assert.Equal(("Rome", 2, "Main", 1.5), (read.Second!.Town, read.Second.Rooms, read.Second.Street, read.Second.Yard.Size));
    }

    // The item has its keys, and of its second workshop the town alone.
    private async Task<GuildTable> NewGuildAsync()
    {
        var created = await NewTableAsync(name => new GuildTable(Provider).Schema with { TableName = name });
        var guild = new GuildTable(Provider, new() { TableName = created.Name });
        var whole = ItemFormatWriter.Write(Monotable.Specification.Tests.Defaults.MonotableGenerated.ArtisanCodec.Instance, new Artisan("g", 1));
        var kept = whole.Where(static attribute => attribute.Key is "pk" or "sk" or "_t" or "Guild" or "Number")
            .Concat(whole.Where(static attribute => attribute.Key.StartsWith("gsi1", StringComparison.Ordinal)))
            .Concat(whole.Where(static attribute => attribute.Key.StartsWith("by", StringComparison.Ordinal)));
        var item = Item.Create(kept).With("Second", Item.Create(("Town", "Rome")));
        await Provider.PutItemAsync(new PutItemRequest { TableName = created.Name }, item, ItemCodec.Instance);
        return guild;
    }
}
