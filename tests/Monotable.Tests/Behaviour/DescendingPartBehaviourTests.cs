using Monotable.TestSupport;
using Monotable.Tests.Keys;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Key parts that are written descending: the order of keys turns round, the meaning of ranges does not.</summary>
public sealed class DescendingPartBehaviourTests : IAsyncLifetime
{
    private JournalTable _journal = null!;

    public async ValueTask InitializeAsync()
    {
        _journal = new(new InProcessProvider(new DynamoDbEngine()));
        await _journal.EnsureCreatedAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_latest_come_first()
    {
        foreach (var number in new[] { 2, 3, 1 })
        {
            await _journal.Incidents.PutAsync(Incident(Samples.Noon.AddDays(number), number));
        }

        Assert.Equal([3, 2, 1], Numbers(await _journal.Incidents.Query("db").ToListAsync()));
        Assert.Equal([1, 2, 3], Numbers(await _journal.Incidents.Query("db").Descending().ToListAsync()));
        Assert.Equal([3, 2], Numbers(await _journal.Incidents.Query("db").At.AtLeast(Samples.Noon.AddDays(2)).ToListAsync()));
        Assert.Equal([2], Numbers(await _journal.Incidents.Query("db").At.Is(Samples.Noon.AddDays(2)).Number.AtMost(2).ToListAsync()));
    }

    [Fact]
    public Task Ranges_mean_values_and_not_texts() => Seeded.RunAsync(async random =>
    {
        var times = Enumerable.Range(0, 30).Select(_ => Samples.Noon.AddTicks(random.Next(-20, 20))).ToList();
        for (var i = 0; i < times.Count; i++)
        {
            await _journal.Incidents.PutAsync(Incident(times[i], i));
        }

        var query = _journal.Incidents.Query("db").At;
        for (var i = 0; i < 40; i++)
        {
            var (from, to) = (Samples.Noon.AddTicks(random.Next(-22, 22)), Samples.Noon.AddTicks(random.Next(-22, 22)));
            await Expect(query.Is(from), time => time == from);
            await Expect(query.AtLeast(from), time => time >= from);
            await Expect(query.After(from), time => time > from);
            await Expect(query.AtMost(from), time => time <= from);
            await Expect(query.Before(from), time => time < from);
            await Expect(query.Between(from, to), time => time >= from && time <= to);
        }

        async Task Expect<TFields>(TableQuery<Incident, TFields> range, Func<DateTimeOffset, bool> isInside) => Assert.Equal(
            Enumerable.Range(0, times.Count).Where(i => isInside(times[i])).OrderByDescending(i => times[i]).ThenBy(static i => i),
            Numbers(await range.ToListAsync()));
    });

    [Fact]
    public void Keys_parse_back()
    {
        foreach (var at in new[] { DateTimeOffset.MinValue, Samples.Noon, DateTimeOffset.MaxValue })
        {
            var key = new IncidentKey("db", at, -5);
            Assert.True(IncidentKey.TryParse(key.ToItem(), out var read));
            Assert.Equal(key, read);
        }
    }

    private static Incident Incident(DateTimeOffset at, int number) => new("db", at, number, 1, IsOpen: false);

    private static IEnumerable<int> Numbers(IEnumerable<Incident> incidents) => incidents.Select(static incident => incident.Number);
}
