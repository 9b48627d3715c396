using Monotable.Protocol;
using Monotable.Specification.Tests.Updates;

namespace Monotable.Specification.Tests;

/// <summary>The difference of two versions of an entity is written, and nothing else; another primary key moves the item.</summary>
public abstract class DifferenceSpecification(ProviderFixture fixture) : DeskSpecification(fixture)
{
    private static readonly Note Red = new() { Desk = "d", Id = "n", Color = "red", Rank = 1, Text = "call back" };

    private static readonly NoteKey NoteKey = new("d", "n");

    [Fact]
    public async Task What_differs_is_written_with_the_index_keys_it_feeds()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample);
        var now = await desk.Tickets.UpdateAsync(read, read with { Priority = 9, IsWaiting = false, Room = null, Tags = ["a", "b"] });
        Assert.Equal((9, false, null, 2), (now.Priority, now.IsWaiting, now.Room, now.Version));
        Assert.Equal(["a", "b"], now.Tags);
        Assert.Equal("ann", (await AsPutAsync(desk)).Assignee);

        now = await desk.Tickets.UpdateAsync(now, now with { Assignee = null, IsWaiting = true, Room = new("east", 2), Tags = [] });
        Assert.Equal(3, (await AsPutAsync(desk)).Version);
        Assert.Single(await desk.Tickets.Waiting("east").ToListAsync());
        Assert.Empty(await desk.Tickets.ByAssignee("ann").ToListAsync());
    }

    [Fact]
    public async Task Nothing_is_sent_where_nothing_differs()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample);
        var writes = Line.Writes;
        Assert.Equal(read, await desk.Tickets.UpdateAsync(read, read with { Version = 7 }) with { Version = read.Version });
        await desk.TransactAsync(desk.Tickets.Update(read, read));
        Assert.Equal(writes, Line.Writes);

        var failed = await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => desk.Tickets.Update(read, read).If(t => t.Text == "scanner").ExecuteAsync().AsTask());
        Assert.Null(failed.Item);
    }

    [Fact]
    public async Task The_version_before_must_be_the_stored_one()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample);
        await desk.Tickets.UpdateAsync(read, read with { Text = "scanner" });
        await RefusedAsync(() => desk.Tickets.UpdateAsync(read, read with { Text = "fax" }));
        await RefusedAsync(() => desk.Tickets.UpdateAsync(read with { Number = 9 }, read with { Number = 9, Text = "fax" }));
        Assert.Equal("scanner", (await AsPutAsync(desk)).Text);
    }

    [Fact]
    public async Task Without_a_version_other_members_may_have_changed_but_not_the_other_parts_of_a_key()
    {
        var desk = await NewDeskAsync();
        await desk.Notes.PutAsync(Red);
        await Other(desk).Notes.Update(NoteKey).Set(n => n.Text, "done").ExecuteAsync();
        var now = await desk.Notes.UpdateAsync(Red, Red with { Rank = 5 });
        Assert.Equal((5, "done"), (now.Rank, now.Text));
        await AsPutAsync(desk, NoteKey);

        await Other(desk).Notes.Update(NoteKey).FromCurrent().Set(n => n.Color, "blue").ExecuteAsync();
        await RefusedAsync(() => desk.Notes.UpdateAsync(now, now with { Rank = 6 }));
        Assert.Equal(("blue", 5), (await AsPutAsync(desk, NoteKey)) switch { var n => (n.Color, n.Rank) });
        await desk.Notes.UpdateAsync(now, now with { Rank = 6, Color = "green" });
        Assert.Equal(("green", 6), (await AsPutAsync(desk, NoteKey)) switch { var n => (n.Color, n.Rank) });
    }

    [Fact]
    public async Task A_part_that_is_absent_counts_as_the_value_it_is_read_as()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        var request = new UpdateItemRequest { TableName = desk.TableName, Key = Key.ToItem(), UpdateExpression = "REMOVE Priority" };
        await Provider.UpdateItemAsync(request, ItemCodec.Instance, TestContext.Current.CancellationToken);
        var read = (await desk.Tickets.GetAsync(Key, ReadOptions.Consistent))!;
        Assert.Equal(3, read.Priority);
        await desk.Tickets.UpdateAsync(read, read with { Assignee = "bob" });
        Assert.Single(await desk.Tickets.ByAssignee("bob").Priority.Is(3).ToListAsync());
    }

    [Fact]
    public async Task Counters_grow_by_the_difference_and_members_written_once_stay()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample with { Answers = 2 });
        var now = await desk.Tickets.UpdateAsync(read, read with { Answers = 5 });
        Assert.Equal(5, now.Answers);
        var writes = Line.Writes;
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => desk.Tickets.UpdateAsync(now, now with { Author = "ann" }).AsTask());
        Assert.Contains("'Author', which is written once", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => desk.Tickets.UpdateAsync(now, now with { Author = "ann", Number = 2 }).AsTask());
        Assert.Equal(writes, Line.Writes);
    }

    [Fact]
    public async Task Another_key_moves_the_item()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample);
        var moved = await desk.Tickets.UpdateAsync(read, read with { Desk = "e", Priority = 1 });
        Assert.Equal(("e", 1, 2), (moved.Desk, moved.Priority, moved.Version));
        Assert.Null(await ReadAsync(desk, Key.ToItem()));
        Assert.True(Alike(moved, await AsPutAsync(desk, new TicketKey("e", 1))));
        Assert.Equal("e", Assert.Single(await desk.Tickets.ByAssignee("ann").ToListAsync()).Desk);
    }

    [Fact]
    public async Task A_move_needs_the_item_as_before_and_the_new_key_to_be_free()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample);
        await desk.Tickets.PutAsync(Sample with { Number = 2 });
        var taken = await RefusedAsync(() => desk.Tickets.Update(read, read with { Number = 2 }).ReturningItemOnFailure().ExecuteAsync());
        Assert.Contains("An item has the key", taken.Message, StringComparison.Ordinal);
        Assert.Equal(AttributeValue.Number(2), taken.Item!["Number"]);

        await desk.Tickets.UpdateAsync(read, read with { Text = "scanner" });
        var stale = await RefusedAsync(() => desk.Tickets.UpdateAsync(read, read with { Number = 3 }));
        Assert.Contains("no longer as the version before", stale.Message, StringComparison.Ordinal);
        await RefusedAsync(() => desk.Tickets.UpdateAsync(read with { Number = 8 }, read with { Number = 9 }));
        Assert.Null(await desk.Tickets.GetAsync("d", 3));
        Assert.Null(await desk.Tickets.GetAsync("d", 9));
    }

    [Fact]
    public async Task A_move_without_a_version_demands_every_member_as_before()
    {
        var desk = await NewDeskAsync();
        var read = Red with { Text = null };
        await desk.Notes.PutAsync(read);
        await Other(desk).Notes.Update(NoteKey).Set(n => n.Text, "new").ExecuteAsync();
        await RefusedAsync(() => desk.Notes.UpdateAsync(read, read with { Id = "m" }));
        await desk.Notes.UpdateAsync(read with { Text = "new" }, read with { Text = "new", Id = "m" });
        Assert.Null(await desk.Notes.GetAsync(NoteKey));
        Assert.Equal("new", (await AsPutAsync(desk, new NoteKey("d", "m"))).Text);
    }

    [Fact]
    public async Task Differences_and_moves_are_operations_of_transactions()
    {
        var desk = await NewDeskAsync();
        var ticket = await desk.Tickets.PutAsync(Sample);
        await desk.Notes.PutAsync(Red);
        await desk.TransactAsync(
            desk.Tickets.Update(ticket, ticket with { Priority = 5 }),
            desk.Notes.Update(Red, Red with { Id = "m", Color = "blue" }),
            desk.Notes.Check("d", "x").NotExists());
        Assert.Equal(5, (await AsPutAsync(desk)).Priority);
        Assert.Equal("blue", (await AsPutAsync(desk, new NoteKey("d", "m"))).Color);

        var failed = await Assert.ThrowsAsync<TransactionFailedException>(() => desk.TransactAsync(
            desk.Notes.Update(Red with { Id = "m", Color = "blue" }, Red with { Id = "o" }),
            desk.Tickets.Update(ticket, ticket with { Number = 7 })).AsTask());
        var failure = Assert.Single(failed.Failures);
        Assert.Equal((1, "Ticket"), (failure.Index, failure.Operation.EntityName));
        Assert.Contains("no longer as the version before", failure.Reason.Message, StringComparison.Ordinal);
        Assert.NotNull(await desk.Notes.GetAsync("d", "m"));

        await Assert.ThrowsAsync<ArgumentException>(() => desk.TransactAsync(
            desk.Notes.Update(Red, Red with { Id = "p" }), desk.Notes.Put(Red with { Id = "p" })).AsTask());
        await Assert.ThrowsAsync<ArgumentException>(() => desk.BatchWriteAsync([desk.Notes.Update(Red, Red with { Id = "p" })]).AsTask());
    }

    private static bool Alike(Ticket first, Ticket second) => (first with { Tags = [] }).ToString() == (second with { Tags = [] }).ToString();

    private static Task<ConditionalCheckFailedException> RefusedAsync<T>(Func<ValueTask<T>> write) =>
        Assert.ThrowsAsync<ConditionalCheckFailedException>(() => write().AsTask());
}
