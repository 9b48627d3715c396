using Monotable.Specification.Tests.Ranges;

namespace Monotable.Specification.Tests;

/// <summary>Queries keep out what begins as their own keys do and is not between their ends: the service does not even evaluate it.</summary>
public abstract class ExactRangeSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly DateOnly Day = new(2026, 5, 1);
    private static readonly int[] Numbers = [int.MinValue, -1, 0, 1, 10, int.MaxValue];

    [Fact]
    public async Task A_query_evaluates_its_own_items_alone()
    {
        var (park, last) = await NewParkAsync();
        var rides = park.Rides.Query("p").Consistent();

        Assert.Equal(Numbers, (await rides.ToListAsync()).Select(static ride => ride.Number));
        Assert.Equal(Numbers.Length, await last.ScannedCountAsync());
        Assert.Equal(Numbers.Reverse(), (await rides.Descending().ToListAsync()).Select(static ride => ride.Number));
        Assert.Equal(Numbers.Length, await rides.CountAsync());
        Assert.Equal(Numbers.Length, await last.ScannedCountAsync());
        Assert.Empty(await park.Rides.Query("other").ToListAsync());
        Assert.Equal(["boat", "train"], (await park.RideTotals.Query("p").Consistent().ToListAsync()).Select(static total => total.Kind));
        Assert.Equal(2, await last.ScannedCountAsync());
    }

    [Fact]
    public async Task So_do_its_ranges()
    {
        var (park, last) = await NewParkAsync();

        await RidesAsync([0, 1, 10, int.MaxValue], park.Rides.Query("p").Number.AtLeast(0));
        await RidesAsync([1, 10, int.MaxValue], park.Rides.Query("p").Number.After(0));
        await RidesAsync([int.MinValue, -1, 0], park.Rides.Query("p").Number.AtMost(0));
        await RidesAsync([int.MinValue, -1], park.Rides.Query("p").Number.Before(0));
        await RidesAsync([-1, 0, 1], park.Rides.Query("p").Number.Between(-1, 1));
        await RidesAsync([int.MaxValue], park.Rides.Query("p").Number.AtLeast(int.MaxValue));
        await RidesAsync([int.MinValue], park.Rides.Query("p").Number.AtMost(int.MinValue));
        await RidesAsync([1], park.Rides.Query("p").Number.Is(1));
        Assert.Empty(await park.Rides.Query("p").Number.Between(1, 0).ToListAsync());

        async Task RidesAsync(int[] expected, TableQuery<Ride, RideFields> query)
        {
            Assert.Equal(expected, (await query.Consistent().ToListAsync()).Select(static ride => ride.Number));
            Assert.Equal(expected.Length, await last.ScannedCountAsync());
        }
    }

    [Fact]
    public async Task A_sort_key_that_is_one_value_is_kept_between_the_ends_of_its_type()
    {
        var (park, last) = await NewParkAsync();

        await RidesAsync([1, 2, 3, 4], park.Rides.ByOpening("p"));
        await RidesAsync([3, 4], park.Rides.ByOpening("p").Opened.AtLeast(Day.AddDays(2)));
        await RidesAsync([4], park.Rides.ByOpening("p").Opened.After(Day.AddDays(2)));
        await RidesAsync([1, 2], park.Rides.ByOpening("p").Opened.AtMost(Day.AddDays(1)));
        await RidesAsync([1], park.Rides.ByOpening("p").Opened.Before(Day.AddDays(1)));
        await RidesAsync([2, 3], park.Rides.ByOpening("p").Opened.Between(Day.AddDays(1), Day.AddDays(2)));
        await RidesAsync([2], park.Rides.ByOpening("p").Opened.Is(Day.AddDays(1)));
        Assert.Empty(await park.Rides.ByOpening("p").Opened.Between(Day.AddDays(2), Day).ToListAsync());

        async Task RidesAsync(int[] places, IndexQuery<Ride, RideFields> query)
        {
            var opened = (await query.ToListAsync()).Select(static ride => ride.Opened!.Value);
            Assert.Equal(places.Select(static place => Day.AddDays(place - 1)), opened);
            Assert.Equal(places.Length, await last.ScannedCountAsync());
        }
    }

    [Fact]
    public async Task Parts_that_are_fixed_keep_out_what_a_query_of_all_cannot()
    {
        var (park, last) = await NewParkAsync();
        await ToursAsync(6, scanned: 8, park.Tours.Query("p"));
        await ToursAsync(3, scanned: 3 + 1, park.Tours.Query("p").Guide.Is(1));
        await ToursAsync(1, scanned: 1, park.Tours.Query("p").Guide.Is(1).Day.Is(Day));
        await ToursAsync(2, scanned: 2 + 1, park.Tours.Query("p").Guide.Is(1).Day.After(Day));
        await ToursAsync(1, scanned: 1, park.Tours.Query("p").Guide.Is(1).Day.Is(Day.AddDays(1)).Hour.Is(9));

        async Task ToursAsync(int count, int scanned, TableQuery<Tour, TourFields> query)
        {
            Assert.Equal(count, (await query.Consistent().ToListAsync()).Count);
            Assert.Equal(scanned, await last.ScannedCountAsync());
        }
    }

    [Fact]
    public async Task Pages_go_on_between_the_ends()
    {
        var (park, _) = await NewParkAsync();
        var rides = park.Rides.Query("p").Consistent().PageSize(2);
        var numbers = new List<int>();
        string? cursor = null;
        do
        {
            var page = await rides.ToPageAsync(cursor);
            numbers.AddRange(page.Items.Select(static ride => ride.Number));
            cursor = page.Cursor;
        }
        while (cursor is not null);

        Assert.Equal(Numbers, numbers);
    }

    private async Task<(ParkTable Park, LastQuery Last)> NewParkAsync()
    {
        var created = await NewTableAsync(name => new ParkTable(Provider).Schema with { TableName = name });
        var last = new LastQuery(Provider);
        var park = new ParkTable(last, new() { TableName = created.Name });
        List<WriteOperation> puts =
        [
            .. Numbers.Select((number, i) => park.Rides.Put(new("p", number, i is >= 1 and <= 4 ? Day.AddDays(i - 1) : null))),
            .. new[] { "train", "boat" }.Select(kind => park.RideTotals.Put(new("p", kind, 1))),
            .. from guide in new[] { 1, 2 } from day in new[] { 0, 1, 2 } select park.Tours.Put(new("p", guide, Day.AddDays(day), 9)),
            park.TourSums.Put(new("p", 1)),
            park.TourReports.Put(new("p", 1, Day.AddDays(1), 9)),
        ];
        (await park.BatchWriteAsync(puts)).ThrowIfIncomplete();
        return (park, last);
    }
}
