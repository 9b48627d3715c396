using Monotable.Tests.Model;

namespace Monotable.Tests.Histories;

/// <summary>Writers that know one version of an item: whatever the order of their calls, one of them is told that the item has changed.</summary>
public sealed class VersionHistories
{
    [Fact]
    public async Task A_delete_never_takes_away_a_version_that_it_has_not_seen()
    {
        var count = await EveryOrder.OfAsync(async stage =>
        {
            var journal = await NewJournalAsync(stage);
            var (edited, deleted) = (false, false);
            await stage.PlayAsync(
                ("editor", async provider => edited = await TryAsync(provider, static (drafts, read) => drafts.PutAsync(Better(read)).AsTask())),
                ("cleaner", async provider => deleted = await TryAsync(provider, static (drafts, read) => drafts.DeleteAsync(read).AsTask())));

            var left = await journal.Drafts.GetAsync("t");
            Assert.Equal(deleted, left is null);
            Assert.True(left is null ? !edited || Saw(stage, "cleaner") : left.Text == (edited ? "better" : "first"));
        });
        Assert.True(count > 2);
    }

    [Fact]
    public async Task Of_two_writers_who_read_the_same_version_one_is_refused_in_and_outside_transactions()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var journal = await NewJournalAsync(stage);
            var written = new List<string>();
            await stage.PlayAsync(
                ("a", provider => EditAsync(provider, "a", written, static (table, draft) => table.Drafts.PutAsync(draft).AsTask())),
                ("b", provider => EditAsync(provider, "b", written, static (table, draft) => table.TransactAsync(table.Drafts.Put(draft)).AsTask())));

            var left = (await journal.Drafts.GetAsync("t"))!;
            Assert.Equal("first" + string.Concat(written), left.Text);
            Assert.Equal(1 + written.Count, left.Version);
        });
    }

    private static Draft Better(Draft draft) => draft with { Text = "better" };

    private static async Task<JournalTable> NewJournalAsync(Stage stage)
    {
        var journal = new JournalTable(stage.Engine);
        await journal.EnsureCreatedAsync();
        await journal.Drafts.PutAsync(new("t", "first"));
        return journal;
    }

    /// <summary>Reads the draft and does something with it.</summary>
    /// <returns>Whether there was one, of the version that was read.</returns>
    private static async Task<bool> TryAsync(IDynamoDbProvider provider, Func<DraftRepository, Draft, Task> writeAsync)
    {
        var drafts = new JournalTable(provider).Drafts;
        if (await drafts.GetAsync("t") is not { } read)
        {
            return false;
        }

        try
        {
            await writeAsync(drafts, read);
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    private static async Task EditAsync(IDynamoDbProvider provider, string name, List<string> written, Func<JournalTable, Draft, Task> writeAsync)
    {
        var journal = new JournalTable(provider);
        var read = (await journal.Drafts.GetAsync("t"))!;
        try
        {
            await writeAsync(journal, read with { Text = read.Text + name });
            written.Add(name);
        }
        catch (Exception exception) when (exception is ConditionalCheckFailedException or TransactionFailedException)
        {
            // The other one was first: this edit is not there.
        }
    }

    /// <summary>Whether a client read after the other had written, so that it knew what it took away.</summary>
    private static bool Saw(Stage stage, string client)
    {
        var write = stage.Played.ToList().FindIndex(static call => call.EndsWith("PutItem", StringComparison.Ordinal));
        return stage.Played.ToList().FindIndex(call => call == $"{client}: GetItem") > write;
    }
}
