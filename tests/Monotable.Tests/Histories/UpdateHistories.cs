using Monotable.Tests.Model;

namespace Monotable.Tests.Histories;

/// <summary>
/// Partial updates of members that feed one index key: whatever the order of their calls, none is lost, and the index has the entry that a put of
/// the whole item would have made.
/// </summary>
public sealed class UpdateHistories
{
    private static readonly Chore Wash = new("wash", "kitchen", 3, "ann");

    [Fact]
    public async Task Two_updates_of_two_parts_of_a_key_both_count()
    {
        var count = await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(ToRoom(list), ToRank(list));
            Assert.Empty(list.Refused);
            Assert.Equal(Wash with { Room = "hall", Rank = 8 }, list.Expected["wash"]);
            await list.CheckAsync();
        });
        Assert.True(count >= 6);
    }

    [Fact]
    public async Task A_third_writer_who_gives_all_parts_changes_nothing_of_that()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(ToRoom(list), ToRank(list), list.Updater(
                "wash",
                "all",
                static chores => chores.Update("wash").SetByRoom("attic", 1, "bob").ExecuteAsync().AsTask(),
                static chore => chore with { Room = "attic", Rank = 1, Owner = "bob" }));
            Assert.Empty(list.Refused);
            await list.CheckAsync();
        });
    }

    [Fact]
    public async Task A_part_that_goes_and_comes_back_takes_the_entry_along()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(
                list.Updater(
                    "wash",
                    "leaver",
                    static chores => chores.Update("wash").FromCurrent().Remove(static c => c.Owner).ExecuteAsync().AsTask(),
                    static chore => chore with { Owner = null }),
                list.Updater(
                    "wash",
                    "heir",
                    static chores => chores.Update("wash").FromCurrent().SetIfAbsent(static c => c.Owner, "bob").ExecuteAsync().AsTask(),
                    static chore => chore with { Owner = chore.Owner ?? "bob" }),
                ToRank(list));
            Assert.Empty(list.Refused);
            await list.CheckAsync();
        });
    }

    [Fact]
    public async Task Numbers_that_two_add_to_grow_by_both()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(Adder("one", 1), Adder("ten", 10));
            Assert.Equal(14, list.Expected["wash"].Rank);
            await list.CheckAsync();

            (string, Func<IDynamoDbProvider, Task>) Adder(string name, int number) => list.Updater(
                "wash",
                name,
                chores => chores.Update("wash").FromCurrent().Add(static c => c.Rank, number).ExecuteAsync().AsTask(),
                chore => chore with { Rank = chore.Rank + number });
        });
    }

    [Fact]
    public async Task An_update_of_an_item_that_goes_meanwhile_brings_nothing_back()
    {
        var refused = 0;
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(
                ToRoom(list),
                list.Client("cleaner", static chores => chores.DeleteAsync("wash").AsTask(), static chores => chores.Remove("wash")));
            Assert.Empty(list.Expected);
            await list.CheckAsync();
            refused += list.Refused.Count;
        });
        Assert.True(refused > 0);
    }

    [Fact]
    public async Task A_difference_is_refused_where_another_part_of_the_key_has_changed_and_only_there()
    {
        var refused = 0;
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(ToRoom(list), list.Editor("wash", "editor", static chore => chore with { Rank = 5 }), ToText(list));
            Assert.Equal(list.Refused.Count == 0 ? 5 : 3, list.Expected["wash"].Rank);
            Assert.Equal(("hall", "soon"), (list.Expected["wash"].Room, list.Expected["wash"].Text));
            await list.CheckAsync();
            Assert.True(list.Refused.Count == 0 || Writes(stage, "room") > Reads(stage, "editor"));
            refused += list.Refused.Count;
        });
        Assert.True(refused > 0);
    }

    [Fact]
    public async Task Of_two_differences_in_two_parts_of_a_key_one_counts_at_least()
    {
        var refused = new HashSet<int>();
        await EveryOrder.OfAsync(async stage =>
        {
            var list = await ChoreList.NewAsync(stage, Wash);
            await stage.PlayAsync(
                list.Editor("wash", "rank", static chore => chore with { Rank = 5 }),
                list.Editor("wash", "room", static chore => chore with { Room = "hall" }));
            await list.CheckAsync();
            refused.Add(list.Refused.Count);
        });
        Assert.Equal([0, 1], refused.Order());
    }

    private static (string Name, Func<IDynamoDbProvider, Task> ActAsync) ToRoom(ChoreList list) => list.Updater(
        "wash",
        "room",
        static chores => chores.Update("wash").FromCurrent().Set(static c => c.Room, "hall").ExecuteAsync().AsTask(),
        static chore => chore with { Room = "hall" });

    private static (string Name, Func<IDynamoDbProvider, Task> ActAsync) ToRank(ChoreList list) => list.Updater(
        "wash",
        "rank",
        static chores => chores.Update("wash").FromCurrent().Set(static c => c.Rank, 8).ExecuteAsync().AsTask(),
        static chore => chore with { Rank = 8 });

    private static (string Name, Func<IDynamoDbProvider, Task> ActAsync) ToText(ChoreList list) => list.Updater(
        "wash",
        "text",
        static chores => chores.Update("wash").Set(static c => c.Text, "soon").ExecuteAsync().AsTask(),
        static chore => chore with { Text = "soon" });

    private static int Reads(Stage stage, string client) => stage.Played.ToList().FindIndex(call => call == $"{client}: GetItem");

    private static int Writes(Stage stage, string client) => stage.Played.ToList().FindLastIndex(call => call == $"{client}: UpdateItem");
}
