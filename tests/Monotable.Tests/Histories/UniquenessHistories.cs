using Monotable.Protocol;
using Monotable.Tests.Model;

namespace Monotable.Tests.Histories;

/// <summary>Writers who want one value: whatever the order of their calls, it has one owner, and who has it has its claim.</summary>
public sealed class UniquenessHistories
{
    [Fact]
    public async Task Of_two_who_want_a_value_that_a_third_gives_up_one_gets_it_at_most()
    {
        var (gotIt, nobody) = (0, 0);
        await EveryOrder.OfAsync(async stage =>
        {
            var guild = await NewGuildAsync(stage, new Smith("owner", "star"));
            var got = new List<string>();
            await stage.PlayAsync(
                ("a", provider => TryAsync(stage, provider, "a", got, static table => table.Smiths.PutAsync(new("a", "star")).AsTask())),
                ("b", provider => TryAsync(
                    stage, provider, "b", got, static table => table.Smiths.Put(new("b", "star")).IfNew().ExecuteAsync().AsTask())),
                ("owner", provider => NewTable(stage, provider).Smiths.Update("owner").Remove(static s => s.Mark).ExecuteAsync().AsTask()));

            Assert.InRange(got.Count, 0, 1);
            await CheckAsync(guild, "owner", "a", "b");
            Assert.Equal(got.SingleOrDefault(), (await guild.Smiths.GetByMarkAsync("star"))?.Id);
            gotIt += got.Count;
            nobody += 1 - got.Count;
        });
        Assert.True(gotIt > 0 && nobody > 0);
    }

    [Fact]
    public async Task A_value_stays_with_its_owner_through_writes_of_one_item_at_once()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var guild = await NewGuildAsync(stage, new Smith("s", "star"));
            await stage.PlayAsync(
                ("mover", provider => NewTable(stage, provider).Smiths.Update("s").Set(static s => s.Mark, "moon").ExecuteAsync().AsTask()),
                ("putter", provider => NewTable(stage, provider).Smiths.PutAsync(new("s", "sun", 5)).AsTask()));
            await CheckAsync(guild, "s");
        });
    }

    [Fact]
    public async Task A_claim_expires_with_its_owner_though_one_writer_moves_and_another_prolongs()
    {
        var until = DateTimeOffset.UnixEpoch.AddYears(200);
        await EveryOrder.OfAsync(async stage =>
        {
            var guild = await NewGuildAsync(stage, new Smith("s", "star", Until: until));
            await stage.PlayAsync(
                ("mover", provider => NewTable(stage, provider).Smiths.Update("s").Set(static s => s.Mark, "moon").ExecuteAsync().AsTask()),
                ("prolonger", provider =>
                    NewTable(stage, provider).Smiths.Update("s").Set(static s => s.Until, until.AddYears(1)).ExecuteAsync().AsTask()));
            await CheckAsync(guild, "s");
            Assert.Equal(new Smith("s", "moon", Until: until.AddYears(1)), await guild.Smiths.GetAsync("s"));
        });
    }

    [Fact]
    public async Task A_delete_releases_what_the_item_had_by_then()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var guild = await NewGuildAsync(stage, new Smith("s", "star"));
            var moved = false;
            await stage.PlayAsync(
                ("cleaner", provider => NewTable(stage, provider).Smiths.DeleteAsync("s").AsTask()),
                ("mover", async provider => moved = await MovesAsync(NewTable(stage, provider))),
                ("heir", provider => TryAsync(stage, provider, "heir", [], static table => table.Smiths.PutAsync(new("heir", "star")).AsTask())));
            await CheckAsync(guild, "s", "heir");
            Assert.Null(await guild.Smiths.GetAsync("s"));
            Assert.Null(await guild.Smiths.GetByMarkAsync("moon"));
            Assert.True(moved || stage.Played.Count > 0);
        });
    }

    [Fact]
    public async Task Two_who_swap_their_values_while_another_wants_one_keep_them_apart()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var guild = await NewGuildAsync(stage, new Smith("a", "star"), new Smith("b", "moon"));
            var got = new List<string>();
            await stage.PlayAsync(
                ("swapper", provider =>
                {
                    var table = NewTable(stage, provider);
                    return table.TransactAsync(table.Smiths.Put(new("a", "moon")), table.Smiths.Put(new("b", "star"))).AsTask();
                }),
                ("thief", provider => TryAsync(stage, provider, "thief", got, static table => table.Smiths.PutAsync(new("c", "star")).AsTask())));
            Assert.Empty(got);
            await CheckAsync(guild, "a", "b", "c");
            Assert.Equal(("b", "a"), ((await guild.Smiths.GetByMarkAsync("star"))!.Id, (await guild.Smiths.GetByMarkAsync("moon"))!.Id));
        });
    }

    [Fact]
    public async Task A_value_goes_along_with_its_owner_to_another_key()
    {
        var moved = new HashSet<bool>();
        await EveryOrder.OfAsync(async stage =>
        {
            var guild = await NewGuildAsync(stage, new Smith("s", "star"));
            var got = new List<string>();
            await stage.PlayAsync(
                ("mover", provider => EditAsync(NewTable(stage, provider), static smith => smith with { Id = "t" })),
                ("painter", provider => EditAsync(NewTable(stage, provider), static smith => smith with { Mark = "moon" })),
                ("thief", provider => TryAsync(stage, provider, "thief", got, static table => table.Smiths.PutAsync(new("c", "star")).AsTask())));
            var (stayed, gone) = (await guild.Smiths.GetAsync("s"), await guild.Smiths.GetAsync("t"));
            Assert.True(stayed is null != gone is null);
            Assert.Equal((stayed ?? gone)!.Id, (await guild.Smiths.GetByMarkAsync((stayed ?? gone)!.Mark!))!.Id);
            await CheckAsync(guild, "s", "t", "c");
            moved.Add(gone is not null);
        });
        Assert.Equal(2, moved.Count);
    }

    private static async Task EditAsync(GuildTable table, Func<Smith, Smith> edit)
    {
        try
        {
            if (await table.Smiths.GetAsync("s") is { } read)
            {
                await table.Smiths.UpdateAsync(read, edit(read));
            }
        }
        catch (ConditionalCheckFailedException)
        {
            // The smith is not as it was read.
        }
    }

    private static async Task<bool> MovesAsync(GuildTable table)
    {
        try
        {
            await table.Smiths.Update("s").Set(static s => s.Mark, "moon").ExecuteAsync();
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    private static async Task TryAsync(Stage stage, IDynamoDbProvider provider, string name, List<string> got, Func<GuildTable, Task> writeAsync)
    {
        try
        {
            await writeAsync(NewTable(stage, provider));
            got.Add(name);
        }
        catch (UniqueValueTakenException)
        {
            // Then another has it.
        }
    }

    // Each smith's mark is claimed by that smith, and there are no other claims.
    private static async Task CheckAsync(GuildTable guild, params string[] ids)
    {
        var marks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (await guild.Smiths.GetAsync(id) is { Mark: { } mark })
            {
                marks.Add($"UNIQUE#Smith#Mark#{mark}", $"SMITH#{id}");
            }
        }

        var items = await guild.ScanWholeTable().ToListAsync();
        var claims = items.FindAll(static item => item["sk"].AsString() == "UNIQUE");
        var owners = claims.ToDictionary(static claim => claim["pk"].AsString(), static claim => claim["owner"].AsMap()["pk"].AsString());
        Assert.Equal(marks, new(owners, StringComparer.Ordinal));
        Assert.All(claims, claim => Assert.Equal(
            ExpiryOf(items.Find(item => item["pk"] == claim["owner"].AsMap()["pk"])!), ExpiryOf(claim)));
    }

    private static AttributeValue ExpiryOf(Item item) => item.TryGetValue("ttl", out var value) && !value.IsNull ? value : default;

    private static GuildTable NewTable(Stage stage, IDynamoDbProvider provider) => new(provider) { TimeProvider = stage.Time };

    private static async Task<GuildTable> NewGuildAsync(Stage stage, params Smith[] smiths)
    {
        var guild = new GuildTable(stage.Engine);
        await guild.EnsureCreatedAsync();
        foreach (var smith in smiths)
        {
            await guild.Smiths.PutAsync(smith);
        }

        return guild;
    }
}
