using Monotable.Protocol;
using Monotable.Specification.Tests.Uniqueness;
using Monotable.Specification.Tests.WriteRules;

namespace Monotable.Specification.Tests;

/// <summary>A unique value belongs to one item, on every way that items are written.</summary>
public abstract partial class UniquenessSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private readonly LedgerClock _clock = new() { Now = new(2090, 1, 1, 0, 0, 0, TimeSpan.Zero) };

    private static Person Ann => new() { Club = "c", Id = "ann", Email = "ann@x", Card = 1, Handle = "a" };

    private static Person Bob => new() { Club = "c", Id = "bob", Email = "bob@x", Card = 2, Handle = "b" };

    [Fact]
    public async Task A_value_is_taken_once()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        var taken = await TakenAsync(() => club.People.PutAsync(Bob with { Email = "ann@x" }).AsTask());
        Assert.Equal(("Person", "Email"), (taken.EntityName, taken.Constraint));
        Assert.DoesNotContain("ann@x", taken.Message, StringComparison.Ordinal);
        Assert.Equal("Card", (await TakenAsync(() => club.People.PutAsync(Bob with { Card = 1 }).AsTask())).Constraint);
        Assert.Equal("HandleInClub", (await TakenAsync(() => club.People.Put(Bob with { Handle = "a" }).IfNew().ExecuteAsync().AsTask())).Constraint);
        Assert.Null(await club.People.GetAsync("c", "bob"));

        await club.People.PutAsync(Bob);
        await club.People.PutAsync(Ann with { Club = "other", Email = null, Card = null });
        await club.People.PutAsync(ann with { Visits = 1 });
        Assert.Equal(3 + 7, (await club.ScanWholeTable().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_value_that_is_given_up_is_free()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        ann = await club.People.PutAsync(ann with { Email = "ann@y", Card = null });
        await club.People.PutAsync(Bob with { Email = "ann@x", Card = 1 });
        await TakenAsync(() => club.People.PutAsync(ann with { Email = "ann@x" }).AsTask());

        await club.People.DeleteAsync(ann);
        await club.People.PutAsync(Ann with { Id = "third", Email = "ann@y", Card = 3 });
        await club.People.DeleteAsync("c", "third");
        await club.People.DeleteAsync("c", "bob");
        await club.People.DeleteAsync("c", "nobody");
        Assert.Empty(await club.ScanWholeTable().ToListAsync());
    }

    [Fact]
    public async Task The_item_is_found_by_its_value()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        Assert.Equal(ann, await club.People.GetByEmailAsync("ann@x"));
        Assert.Equal(ann, await club.People.GetByCardAsync(1, ReadOptions.Consistent));
        Assert.Equal(ann, await club.People.GetByHandleInClubAsync("c", "a"));
        Assert.Null(await club.People.GetByEmailAsync("ANN@X"));
        Assert.Null(await club.People.GetByHandleInClubAsync("d", "a"));
        await club.Lockers.PutAsync(new("l", "7"));
        Assert.Equal("l", (await club.Lockers.GetByNumberAsync("7"))!.Value.Id);
        Assert.Null(await club.Lockers.GetByNumberAsync("8"));
    }

    [Fact]
    public async Task An_update_takes_the_new_value_and_gives_up_the_old()
    {
        var club = await NewClubAsync();
        await club.People.PutAsync(Ann);
        await club.People.PutAsync(Bob);
        await TakenAsync(() => club.People.Update("c", "bob").Set(static p => p.Email, "ann@x").ExecuteAsync().AsTask());
        await club.People.Update("c", "ann").Set(static p => p.Email, "ann@y").Add(static p => p.Visits, 1).ExecuteAsync();
        await club.People.Update("c", "bob").Set(static p => p.Email, "ann@x").ExecuteAsync();
        Assert.Equal(("ann", "bob"), ((await club.People.GetByEmailAsync("ann@y"))!.Id, (await club.People.GetByEmailAsync("ann@x"))!.Id));
        Assert.Null(await club.People.GetByEmailAsync("bob@x"));

        await club.People.Update("c", "ann").Remove(static p => p.Email).Remove(static p => p.Card).ExecuteAsync();
        await club.People.PutAsync(Bob with { Id = "third", Email = "ann@y", Card = 1, Handle = null });
        await RefusedAsync(() => club.People.Update("c", "nobody").Set(static p => p.Email, "new").ExecuteAsync().AsTask());
        await RefusedAsync(() => club.People.Update("c", "ann").Set(static p => p.Email, "new").If(static p => p.Visits > 9).ExecuteAsync().AsTask());
        Assert.Null(await club.People.GetByEmailAsync("new"));
    }

    [Fact]
    public async Task An_update_that_changes_no_unique_value_is_as_any_other()
    {
        var club = await NewClubAsync();
        await club.People.PutAsync(Ann);
        var after = await club.People.Update("c", "ann").Add(static p => p.Visits, 1).ReturningNew().ExecuteAsync();
        Assert.Equal(1, after!.Visits);
    }

    [Fact]
    public async Task A_member_of_an_index_key_that_is_unique_moves_with_both()
    {
        var club = await NewClubAsync();
        await club.People.PutAsync(Ann with { Town = "york" });
        await club.People.PutAsync(Bob);
        await club.People.Update("c", "ann").FromCurrent().Set(static p => p.Handle, "z").ExecuteAsync();
        Assert.Equal("ann", (await club.People.GetByHandleInClubAsync("c", "z"))!.Id);
        Assert.Null(await club.People.GetByHandleInClubAsync("c", "a"));
        Assert.Equal("z", (await club.People.ByTown("york").FirstAsync()).Handle);
        await TakenAsync(() => club.People.Update("c", "bob").FromCurrent().Set(static p => p.Handle, "z").ExecuteAsync().AsTask());
        await club.People.Update("c", "bob").SetByTown("york", "a").ExecuteAsync();
        Assert.Equal("bob", (await club.People.GetByHandleInClubAsync("c", "a"))!.Id);
    }

    [Fact]
    public async Task An_update_that_creates_claims_too()
    {
        var club = await NewClubAsync();
        await club.People.Update("c", "ann").OrCreate().Set(static p => p.Email, "ann@x").ExecuteAsync();
        await TakenAsync(() => club.People.Update("c", "bob").OrCreate().Set(static p => p.Email, "ann@x").ExecuteAsync().AsTask());
        Assert.Equal("ann", (await club.People.GetByEmailAsync("ann@x"))!.Id);
    }

    [Fact]
    public async Task Two_items_swap_their_values_in_one_transaction()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        var bob = await club.People.PutAsync(Bob);
        await club.TransactAsync(
            club.People.Put(ann with { Email = "bob@x" }),
            club.People.Update(bob).Set(static p => p.Email, "ann@x").Set(static p => p.Card, null));
        Assert.Equal(("ann", "bob"), ((await club.People.GetByEmailAsync("bob@x"))!.Id, (await club.People.GetByEmailAsync("ann@x"))!.Id));

        await club.TransactAsync(club.People.Delete("c", "ann"), club.People.Put(Ann with { Id = "heir", Email = "bob@x" }));
        Assert.Equal("heir", (await club.People.GetByEmailAsync("bob@x"))!.Id);
        Assert.Equal("heir", (await club.People.GetByCardAsync(1))!.Id);
    }

    [Fact]
    public async Task A_transaction_says_which_operation_wanted_what_is_taken()
    {
        var club = await NewClubAsync();
        await club.People.PutAsync(Ann);
        var failed = await Assert.ThrowsAsync<TransactionFailedException>(() => club.TransactAsync(
            club.People.Put(Bob), club.People.Put(Bob with { Id = "third", Email = "ann@x", Card = 3, Handle = "t" })).AsTask());
        var failure = Assert.Single(failed.Failures);
        Assert.Equal((1, "Email"), (failure.Index, Assert.IsType<UniqueValueTakenException>(failure.Exception).Constraint));
        Assert.Null(await club.People.GetAsync("c", "bob"));

        await TakenAsync(() => club.TransactAsync(
            club.People.Put(Bob), club.People.Put(Bob with { Id = "third", Card = 3, Handle = "t" })).AsTask());
    }

    [Fact]
    public async Task A_version_is_checked_before_values_are_taken()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        await club.People.PutAsync(ann with { Visits = 1 });
        await RefusedAsync(() => club.People.PutAsync(ann with { Email = "ann@y" }).AsTask());
        await RefusedAsync(() => club.People.DeleteAsync(ann).AsTask());
        Assert.Null(await club.People.GetByEmailAsync("ann@y"));
        Assert.NotNull(await club.People.GetByEmailAsync("ann@x"));
    }

    [Fact]
    public async Task What_a_write_replaced_is_returned()
    {
        var club = await NewClubAsync();
        await club.Lockers.PutAsync(new("l", "7"));
        Assert.Equal("7", (await club.Lockers.Put(new("l", "8")).ReturningOld().ExecuteAsync()).Number);
        Assert.Equal("8", (await club.Lockers.Delete("l").ReturningOld().ExecuteAsync()).Number);
    }

    [Fact]
    public async Task A_batch_refuses_what_it_cannot_claim()
    {
        var club = await NewClubAsync();
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => club.BatchWriteAsync([club.Lockers.Put(new("l", "7"))]).AsTask());
        Assert.Contains("'Locker', whose unique values are claimed in a transaction", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => club.BatchWriteAsync([club.Lockers.Delete("l")]).AsTask());
    }

    [Fact]
    public async Task The_value_of_an_expired_item_is_free()
    {
        var club = await NewClubAsync();
        await club.Lockers.PutAsync(new("old", "7", _clock.Now.AddHours(1)));
        await TakenAsync(() => club.Lockers.PutAsync(new("new", "7")).AsTask());
        _clock.Now += TimeSpan.FromHours(1);
        Assert.Null(await club.Lockers.GetByNumberAsync("7"));
        await club.Lockers.PutAsync(new("new", "7", _clock.Now.AddHours(1)));

        // The expired item is still stored, and has the value in its attributes: it must not take what is another's by now.
        await club.Lockers.DeleteAsync("old");
        Assert.Equal("new", (await club.Lockers.GetByNumberAsync("7"))!.Value.Id);
        await club.Lockers.Update("new").Set(static l => l.Until, _clock.Now.AddHours(9)).ExecuteAsync();
        _clock.Now += TimeSpan.FromHours(2);
        await TakenAsync(() => club.Lockers.PutAsync(new("old", "7")).AsTask());
        await club.Lockers.Update("new").Remove(static l => l.Until).ExecuteAsync();
        _clock.Now += TimeSpan.FromDays(99);
        await TakenAsync(() => club.Lockers.PutAsync(new("old", "7")).AsTask());
    }

    [Fact]
    public async Task An_item_from_before_claims_its_values_when_it_is_put_again()
    {
        var club = await NewClubAsync();
        await club.Lockers.PutAsync(new("l", "7"));
        foreach (var claim in (await club.ScanWholeTable().ToListAsync()).Where(static item => item["sk"].AsString() == "UNIQUE"))
        {
            await Provider.DeleteItemAsync(
                new DeleteItemRequest { TableName = club.TableName, Key = Item.Create(("pk", claim["pk"]), ("sk", claim["sk"])) },
                ItemCodec.Instance,
                TestContext.Current.CancellationToken);
        }

        await club.Lockers.PutAsync(new("l", "7"));
        await TakenAsync(() => club.Lockers.PutAsync(new("m", "7")).AsTask());
        Assert.Equal("UNIQUE#Locker#Number#7", Assert.Single(
            await club.ScanWholeTable().ToListAsync(), static item => item["sk"].AsString() == "UNIQUE")["pk"].AsString());
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_one_gets_the_value()
    {
        var club = await NewClubAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () =>
        {
            try
            {
                await club.Lockers.PutAsync(new($"l{i}", "7"));
                return 1;
            }
            catch (UniqueValueTakenException)
            {
                return 0;
            }
        })));
        Assert.Equal(1, results.Sum());
        Assert.Equal(2, (await club.ScanWholeTable().ToListAsync()).Count);
    }

    private static async Task<UniqueValueTakenException> TakenAsync(Func<Task> write) =>
        await Assert.ThrowsAsync<UniqueValueTakenException>(write);

    private static async Task RefusedAsync(Func<Task> write) => await Assert.ThrowsAsync<ConditionalCheckFailedException>(write);

    private async Task<ClubTable> NewClubAsync()
    {
        var table = await NewTableAsync(name => new ClubTable(Provider).Schema with { TableName = name });
        return new ClubTable(Provider, new() { TableName = table.Name }) { TimeProvider = _clock };
    }
}
