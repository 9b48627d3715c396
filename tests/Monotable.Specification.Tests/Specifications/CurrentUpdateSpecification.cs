using Monotable.Protocol;
using Monotable.Specification.Tests.Updates;

namespace Monotable.Specification.Tests;

/// <summary>Updates of single members of index keys: what is not given is read, and must still be so.</summary>
public abstract class CurrentUpdateSpecification(ProviderFixture fixture) : DeskSpecification(fixture)
{
    [Fact]
    public async Task One_member_moves_the_item_in_every_index_that_it_feeds()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Priority, 1).ExecuteAsync();
        Assert.Equal(1, (await AsPutAsync(desk)).Priority);

        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob").Set(t => t.Text, "scanner").ExecuteAsync();
        Assert.Equal(("bob", "scanner", 3), (await AsPutAsync(desk)) switch { var t => (t.Assignee, t.Text, t.Version) });
        Assert.Empty(await desk.Tickets.ByAssignee("ann").ToListAsync());
        Assert.Equal(1, Assert.Single(await desk.Tickets.ByAssignee("bob").ToListAsync()).Number);
    }

    [Fact]
    public async Task A_null_part_or_a_false_condition_takes_the_item_out_of_that_index_only()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        await desk.Tickets.Update(Key).FromCurrent().Remove(t => t.Assignee).ExecuteAsync();
        Assert.Null((await AsPutAsync(desk)).Assignee);
        Assert.Single(await desk.Tickets.Waiting("north").ToListAsync());

        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.IsWaiting, false).ExecuteAsync();
        await AsPutAsync(desk);
        Assert.Empty(await desk.Tickets.Waiting("north").ToListAsync());

        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.IsWaiting, true).Set(t => t.Room, new("south", 1)).SetIfAbsent(t => t.Assignee, "cy")
            .ExecuteAsync();
        await AsPutAsync(desk);
        Assert.Single(await desk.Tickets.Waiting("south").ToListAsync());
        Assert.Single(await desk.Tickets.ByAssignee("cy").ToListAsync());
        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Room, null).ExecuteAsync();
        await AsPutAsync(desk);
    }

    [Fact]
    public async Task A_number_in_a_key_is_added_to()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        var now = await desk.Tickets.Update(Key).FromCurrent().Add(t => t.Priority, 5).If(t => t.Priority < 9).ReturningNew().ExecuteAsync();
        Assert.Equal(7, now!.Priority);
        var before = await desk.Tickets.Update(Key).FromCurrent().Add(t => t.Priority, -10).ReturningOld().ExecuteAsync();
        Assert.Equal(7, before!.Priority);
        Assert.Equal(-3, (await AsPutAsync(desk)).Priority);
    }

    [Fact]
    public async Task An_absent_attribute_is_read_as_the_member_is()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        var request = new UpdateItemRequest
        {
            TableName = desk.TableName, Key = Key.ToItem(), UpdateExpression = "REMOVE Priority, gsi1pk, gsi1sk, gsi2pk, gsi2sk",
        };
        await Provider.UpdateItemAsync(request, ItemCodec.Instance, TestContext.Current.CancellationToken);
        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob").ExecuteAsync();
        var found = Assert.Single(await desk.Tickets.ByAssignee("bob").Priority.Is(3).ToListAsync());
        Assert.Equal(3, found.Priority);
    }

    [Fact]
    public async Task A_false_condition_and_a_missing_item_fail_as_for_any_update()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        var update = desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob").If(t => t.Text == "scanner");
        var plain = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => update.ExecuteAsync().AsTask());
        Assert.Null(plain.Item);
        var asked = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => update.ReturningItemOnFailure().ExecuteAsync().AsTask());
        Assert.Equal("ann", asked.Item!["Assignee"].AsString());
        Assert.Equal(2, Line.Writes - 1);
        Assert.Equal("ann", (await AsPutAsync(desk)).Assignee);

        await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => desk.Tickets.Update("d", 2).FromCurrent().Set(t => t.Assignee, "bob").ExecuteAsync().AsTask());
        Assert.Null(await desk.Tickets.GetAsync("d", 2));
    }

    [Fact]
    public async Task The_version_that_was_read_is_checked_where_it_is_given()
    {
        var desk = await NewDeskAsync();
        var read = await desk.Tickets.PutAsync(Sample);
        await desk.Tickets.Update(read).FromCurrent().Set(t => t.Priority, 1).ExecuteAsync();
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => desk.Tickets.Update(read).FromCurrent().Set(t => t.Priority, 2).ExecuteAsync().AsTask());
        Assert.Equal((1, 2), (await AsPutAsync(desk)) switch { var t => (t.Priority, t.Version) });
    }

    [Fact]
    public async Task A_writer_in_between_costs_one_more_write_and_no_read()
    {
        var desk = await NewDeskAsync();
        var other = Other(desk).Tickets;
        await desk.Tickets.PutAsync(Sample);
        Line.BeforeNextWrite(() => other.Update(Key).FromCurrent().Set(t => t.Priority, 8).ExecuteAsync().AsTask());
        Line.BeforeNextWrite(() => other.Update(Key).FromCurrent().Set(t => t.Assignee, "eve").Set(t => t.Priority, 9).ExecuteAsync().AsTask());
        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob").ExecuteAsync();
        Assert.Equal((1, 4), (Line.Reads, Line.Writes));
        Assert.Equal(("bob", 9), (await AsPutAsync(desk)) switch { var t => (t.Assignee, t.Priority) });
    }

    [Fact]
    public async Task A_writer_of_other_members_in_between_is_not_noticed()
    {
        var desk = await NewDeskAsync();
        var other = Other(desk).Tickets;
        await desk.Tickets.PutAsync(Sample);
        Line.BeforeNextWrite(() => other.Update(Key).Set(t => t.Text, "scanner").ExecuteAsync().AsTask());
        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob").ExecuteAsync();
        Assert.Equal((1, 2), (Line.Reads, Line.Writes));
        Assert.Equal(("bob", "scanner"), (await AsPutAsync(desk)) switch { var t => (t.Assignee, t.Text) });
    }

    [Fact]
    public async Task An_item_deleted_in_between_is_no_item()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        Line.BeforeNextWrite(() => Other(desk).Tickets.DeleteAsync(Key).AsTask());
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => desk.Tickets.Update(Key).FromCurrent().Set(t => t.Priority, 1).ExecuteAsync().AsTask());
        Assert.Null(await desk.Tickets.GetAsync(Key));

        Line.BeforeNextWrite(() => Other(desk).Tickets.PutAsync(Sample).AsTask());
        await desk.Tickets.Update(Key).FromCurrent().Set(t => t.Priority, 1).ExecuteAsync();
        Assert.Equal(1, (await AsPutAsync(desk)).Priority);
    }

    [Fact]
    public async Task Attempts_are_bounded()
    {
        var desk = await NewDeskAsync(new() { WriteAttemptsMax = 3 });
        var other = Other(desk).Tickets;
        await desk.Tickets.PutAsync(Sample);
        for (var i = 0; i < 3; i++)
        {
            Line.BeforeNextWrite(() => other.Update(Key).FromCurrent().Add(t => t.Priority, 1).ExecuteAsync().AsTask());
        }

        var update = desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob");
        var contended = await Assert.ThrowsAsync<WriteContentionException>(() => update.ExecuteAsync().AsTask());
        Assert.Contains("'Ticket' was tried 3 times", contended.Message, StringComparison.Ordinal);
        Assert.Equal(("ann", 5), (await AsPutAsync(desk)) switch { var t => (t.Assignee, t.Priority) });
    }

    [Fact]
    public async Task Transactions_read_and_converge_too()
    {
        var desk = await NewDeskAsync();
        var other = Other(desk).Tickets;
        await desk.Tickets.PutAsync(Sample);
        await desk.Tickets.PutAsync(Sample with { Number = 2 });
        Line.BeforeNextWrite(() => other.Update("d", 2).FromCurrent().Set(t => t.Priority, 9).ExecuteAsync().AsTask());
        await desk.TransactAsync(
            desk.Tickets.Update(Key).FromCurrent().Set(t => t.Assignee, "bob"),
            desk.Tickets.Update("d", 2).FromCurrent().Set(t => t.Assignee, "bob"),
            desk.Notes.Check("d", "n").NotExists());
        Assert.Equal(("bob", 2), (await AsPutAsync(desk)) switch { var t => (t.Assignee, t.Priority) });
        Assert.Equal(("bob", 9), (await AsPutAsync(desk, new TicketKey("d", 2))) switch { var t => (t.Assignee, t.Priority) });
    }

    [Fact]
    public async Task A_transaction_tells_which_operation_failed_by_its_own_condition()
    {
        var desk = await NewDeskAsync();
        await desk.Tickets.PutAsync(Sample);
        var failed = await Assert.ThrowsAsync<TransactionFailedException>(() => desk.TransactAsync(
            desk.Notes.Put(new Note { Desk = "d", Id = "n", Color = "red" }).IfNew(),
            desk.Tickets.Update(Key).FromCurrent().Set(t => t.Priority, 1).If(t => t.Text == "scanner").ReturningItemOnFailure()).AsTask());
        var failure = Assert.Single(failed.Failures);
        Assert.Equal((1, "printer"), (failure.Index, failure.CurrentItem<Ticket>()!.Text));
        Assert.Null(await desk.Notes.GetAsync("d", "n"));
    }

    [Fact]
    public async Task An_update_that_creates_writes_the_keys_of_the_new_item()
    {
        var desk = await NewDeskAsync();
        var update = desk.Tickets.Update("d", 5).OrCreate().FromCurrent();
        await update.Set(t => t.Assignee, "bob").ExecuteAsync();
        Assert.Equal(3, Assert.Single(await desk.Tickets.ByAssignee("bob").ToListAsync()).Priority);
        await update.Set(t => t.Assignee, "cy").ExecuteAsync();
        Assert.Single(await desk.Tickets.ByAssignee("cy").ToListAsync());
    }

    [Fact]
    public async Task Two_writers_of_two_members_of_one_key_both_count()
    {
        var desk = await NewDeskAsync(new() { WriteAttemptsMax = 100 });
        await desk.Notes.PutAsync(new Note { Desk = "d", Id = "n", Color = "red" });
        var key = new NoteKey("d", "n");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                var update = desk.Notes.Update(key).FromCurrent();
                await (writer == 0 ? update.Set(n => n.Color, "blue" + i) : update.Add(n => n.Rank, 1)).ExecuteAsync();
            }
        })));
        Assert.Equal(("blue4", 10), (await AsPutAsync(desk, key)) switch { var n => (n.Color, n.Rank) });
    }
}
