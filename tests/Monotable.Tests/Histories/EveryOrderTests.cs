using Monotable.Tests.Model;

namespace Monotable.Tests.Histories;

/// <summary>The exploration itself: it misses no order, and finds what goes wrong in one of many.</summary>
public sealed class EveryOrderTests
{
    [Fact]
    public async Task Three_clients_of_two_calls_each_have_ninety_orders()
    {
        var orders = new HashSet<string>();
        var count = await EveryOrder.OfAsync(async stage =>
        {
            await new ShopTable(stage.Engine).EnsureCreatedAsync();
            await stage.PlayAsync(("a", ReadTwiceAsync), ("b", ReadTwiceAsync), ("c", ReadTwiceAsync));
            Assert.Equal(6, stage.Played.Count);
            Assert.True(orders.Add(string.Join(' ', stage.Played)));
        });
        Assert.Equal((90, 90), (count, orders.Count));
    }

    [Fact]
    public async Task An_update_lost_between_reading_and_writing_is_found()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => EveryOrder.OfAsync(async stage =>
        {
            var shop = new ShopTable(stage.Engine);
            await shop.EnsureCreatedAsync();
            await shop.Profiles.PutAsync(new Profile { UserId = "u", Name = "Una" });
            await stage.PlayAsync(("a", CountVisitAsync), ("b", CountVisitAsync));
            Assert.Equal(2, (await shop.Profiles.GetAsync("u"))!.Visits);
        }));
        Assert.StartsWith("In the order a: GetItem, b: GetItem, a: PutItem, b: PutItem", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_choices_too()
    {
        var seen = new List<int>();
        Assert.Equal(3, await EveryOrder.OfAsync(stage =>
        {
            seen.Add(stage.Choose(3));
            return Task.CompletedTask;
        }));
        Assert.Equal([0, 1, 2], seen);
    }

    private static async Task ReadTwiceAsync(IDynamoDbProvider provider)
    {
        var shop = new ShopTable(provider);
        await shop.Profiles.GetAsync("u");
        await shop.Profiles.GetAsync("u");
    }

    private static async Task CountVisitAsync(IDynamoDbProvider provider)
    {
        var shop = new ShopTable(provider);
        var profile = (await shop.Profiles.GetAsync("u"))!;
        await shop.Profiles.PutAsync(profile with { Visits = profile.Visits + 1 });
    }
}
