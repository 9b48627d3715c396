using Monotable.Specification.Tests.Uniqueness;

namespace Monotable.Specification.Tests;

public abstract partial class UniquenessSpecification
{
    [Fact]
    public async Task The_difference_of_two_versions_takes_and_gives_up_values()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        var bob = await club.People.PutAsync(Bob);
        await TakenAsync(() => club.People.UpdateAsync(bob, bob with { Email = "ann@x" }).AsTask());
        var moved = await club.People.UpdateAsync(ann, ann with { Email = "ann@y", Visits = 3, Card = null });
        Assert.Equal(ann with { Email = "ann@y", Visits = 3, Card = null, Version = ann.Version + 1 }, moved);
        Assert.Equal(moved, await club.People.GetByEmailAsync("ann@y"));
        await club.People.UpdateAsync(bob, bob with { Email = "ann@x", Card = 1 });
        await RefusedAsync(() => club.People.UpdateAsync(ann, ann with { Email = "late" }).AsTask());
        Assert.Null(await club.People.GetByEmailAsync("late"));

        await club.Lockers.PutAsync(new("l", "7", _clock.Now.AddHours(1)));
        var locker = await club.Lockers.UpdateAsync(new("l", "7", _clock.Now.AddHours(1)), new("l", "8", _clock.Now.AddHours(2)));
        Assert.Equal(new Locker("l", "8", _clock.Now.AddHours(2)), locker);
        await RefusedAsync(() => club.Lockers.UpdateAsync(new("l", "7"), new("l", "9")).AsTask());
        _clock.Now += TimeSpan.FromHours(1.5);
        Assert.Equal("l", (await club.Lockers.GetByNumberAsync("8"))!.Value.Id);
    }

    [Fact]
    public async Task An_item_that_moves_takes_its_values_along()
    {
        var club = await NewClubAsync();
        var ann = await club.People.PutAsync(Ann);
        await club.People.PutAsync(Bob);
        await TakenAsync(() => club.People.UpdateAsync(ann, ann with { Club = "d", Email = "bob@x" }).AsTask());
        Assert.Equal(ann, await club.People.GetAsync("c", "ann"));

        var moved = await club.People.UpdateAsync(ann, ann with { Club = "d", Card = 3 });
        Assert.Equal("d", (await club.People.GetByEmailAsync("ann@x"))!.Club);
        Assert.Equal(moved, await club.People.GetByHandleInClubAsync("d", "a"));
        Assert.Null(await club.People.GetByHandleInClubAsync("c", "a"));
        await TakenAsync(() => club.People.PutAsync(Ann with { Id = "third", Handle = "t", Card = null }).AsTask());
        await club.People.PutAsync(Ann with { Id = "third", Email = null });
        await club.People.DeleteAsync(moved);
        Assert.Equal(2 + 3 + 2, (await club.ScanWholeTable().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_value_is_unique_among_all_items_of_a_family()
    {
        var club = await NewClubAsync();
        await club.Passes.PutAsync(new DayPass("c", 1, "x", new(2090, 1, 2)) { Seat = "front" });
        var taken = await TakenAsync(() => club.YearPasses.PutAsync(new("c", 2, "x", 2090)).AsTask());
        Assert.Equal("Code", taken.Constraint);
        await TakenAsync(() => club.Passes.PutAsync(new YearPass("c", 2, "y", 2090) { Seat = "front" }).AsTask());

        // Another case takes the item's place, and its seat.
        await club.YearPasses.PutAsync(new("c", 1, "y", 2090) { Seat = "front" });
        await club.Passes.PutAsync(new DayPass("c", 2, "x", new(2090, 1, 3)));
        Assert.IsType<DayPass>(await club.Passes.GetByCodeAsync("x"));
        Assert.IsType<YearPass>(await club.Passes.GetBySeatInClubAsync("c", "front"));
        Assert.Null(await club.YearPasses.GetByCodeAsync("x"));

        await club.Passes.Update("c", 1).Set(static p => p.Code, "z").ExecuteAsync();
        await club.DayPasses.DeleteAsync("c", 2);
        await club.Passes.DeleteAsync("c", 1);
        Assert.Empty(await club.ScanWholeTable().ToListAsync());
    }
}
