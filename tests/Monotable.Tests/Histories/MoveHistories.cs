using Monotable.Tests.Model;

namespace Monotable.Tests.Histories;

/// <summary>Items that move to another key while others write: whatever the order of the calls, nothing is lost and nothing is there twice.</summary>
public sealed class MoveHistories
{
    private static readonly Chore Wash = new("wash", "kitchen", 3, "ann");

    [Fact]
    public async Task An_update_is_moved_along_or_told_that_the_item_is_gone()
    {
        var refused = new HashSet<string>();
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(Mover(list, "iron"), list.Updater(
                "wash",
                "updater",
                static chores => chores.Update("wash").FromCurrent().Set(static c => c.Room, "hall").ExecuteAsync().AsTask(),
                static chore => chore with { Room = "hall" }));
            Assert.Single(list.Expected);
            Assert.InRange(list.Refused.Count, 0, 1);
            await list.CheckAsync();
            refused.UnionWith(list.Refused);
        });
        Assert.Equal(["mover to iron", "updater"], refused.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_difference_is_moved_along_or_told_that_the_item_is_gone()
    {
        var refused = new HashSet<string>();
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(Mover(list, "iron"), list.Editor("wash", "editor", static chore => chore with { Text = "soon" }));
            Assert.Single(list.Expected);
            Assert.InRange(list.Refused.Count, 0, 1);
            await list.CheckAsync();
            refused.UnionWith(list.Refused);
        });
        Assert.Equal(["editor", "mover to iron"], refused.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_moves_to_different_keys_one_happens()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(Mover(list, "iron"), Mover(list, "mend"));
            Assert.Single(list.Expected);
            Assert.DoesNotContain("wash", list.Expected.Keys);
            await list.CheckAsync();
        });
    }

    [Fact]
    public async Task Of_two_items_that_move_to_one_key_one_gets_there_and_the_other_stays()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash, Wash with { Id = "cook", Rank = 4 });
            await stage.PlayAsync(Mover(list, "iron"), Mover(list, "iron", from: "cook"));
            Assert.Equal(2, list.Expected.Count);
            Assert.Single(list.Refused);
            await list.CheckAsync();
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_put_at_the_new_key_is_kept_where_it_came_first(bool ifNew)
    {
        var refused = new HashSet<string>();
        var iron = new Chore("iron", "attic", 1, "eve");
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(Mover(list, "iron"), list.Client(
                "putter",
                chores => ifNew ? chores.Put(iron).IfNew().ExecuteAsync().AsTask() : chores.PutAsync(iron).AsTask(),
                chores => chores["iron"] = iron));
            Assert.Contains("iron", list.Expected.Keys);
            Assert.Equal(list.Refused.Contains("mover to iron"), list.Expected.ContainsKey("wash"));
            await list.CheckAsync();
            refused.UnionWith(list.Refused);
        });
        Assert.Equal(ifNew ? ["mover to iron", "putter"] : ["mover to iron"], refused.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_moves_there_and_who_moves_back_leave_one_item()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(
                Mover(list, "iron"),
                Mover(list, "wash", from: "iron"),
                list.Client(
                    "putter",
                    static chores => chores.Put(Wash with { Rank = 9 }).IfExists().ExecuteAsync().AsTask(),
                    static chores => chores["wash"] = Wash with { Rank = 9 }));
            Assert.Single(list.Expected);
            await list.CheckAsync();
        });
    }

    [Fact]
    public async Task A_version_moves_once_also_in_transactions()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var journal = new JournalTable(stage.Engine);
            await journal.EnsureCreatedAsync();
            await journal.Drafts.PutAsync(new("t", "first"));
            var done = new List<string>();
            await stage.PlayAsync(
                ("mover", provider => WriteAsync(stage, provider, "mover", done, static (table, draft) =>
                    table.TransactAsync(table.Drafts.Update(draft, draft with { Title = "u" })).AsTask())),
                ("editor", provider => WriteAsync(stage, provider, "editor", done, static (table, draft) =>
                    table.Drafts.UpdateAsync(draft, draft with { Text = "better" }).AsTask())));

            var drafts = new[] { await journal.Drafts.GetAsync("t"), await journal.Drafts.GetAsync("u") }.OfType<Draft>();
            var left = Assert.Single(drafts);
            Assert.Equal((done.Contains("mover") ? "u" : "t", done.Contains("editor") ? "better" : "first"), (left.Title, left.Text));
            Assert.Equal(1 + done.Count, left.Version);
            Assert.NotEmpty(done);
        });
    }

    private static (string Name, Func<IDynamoDbProvider, Task> ActAsync) Mover(ChoreList list, string to, string from = "wash") =>
        list.Editor(from, $"mover to {to}", chore => chore with { Id = to });

    private static async Task WriteAsync(
        Stage stage, IDynamoDbProvider provider, string name, List<string> done, Func<JournalTable, Draft, Task> writeAsync)
    {
        var journal = new JournalTable(provider) { TimeProvider = stage.Time };
        if (await journal.Drafts.GetAsync("t") is not { } read)
        {
            return;
        }

        try
        {
            await writeAsync(journal, read);
            done.Add(name);
        }
        catch (Exception exception) when (exception is ConditionalCheckFailedException or TransactionFailedException)
        {
            // The other one was first: this write is not there.
        }
    }
}
