using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>What conditions mean: as conditions of writes, as checks, and as filters, which must agree.</summary>
public sealed class ConditionBehaviourTests : IAsyncLifetime
{
    private static readonly Profile Stored = new()
    {
        UserId = "u1",
        Name = "Grace",
        Subscribed = true,
        Visits = 5,
        Emails = ["a@x", "b@x"],
        Badges = [1, 2, 3],
        Scores = new() { ["go"] = 7 },
        Picture = [1, 2, 3, 4],
    };

    private ShopTable _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _shop = await EngineShop.NewTableAsync();
        await _shop.Profiles.PutAsync(Stored);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Numbers_compare()
    {
        await Holds(p => p.Visits == 5, p => p.Visits != 4, p => p.Visits < 6, p => p.Visits <= 5, p => p.Visits > 4, p => p.Visits >= 5);
        await Fails(p => p.Visits == 4, p => p.Visits != 5, p => p.Visits < 5, p => p.Visits <= 4, p => p.Visits > 5, p => p.Visits >= 6);
    }

    [Fact]
    public async Task Between_includes_both_ends()
    {
        await Holds(p => p.Visits.Between(5, 9), p => p.Visits.Between(1, 5), p => p.Visits.Between(5, 5));
        await Fails(p => p.Visits.Between(6, 9), p => p.Visits.Between(1, 4));
    }

    [Fact]
    public async Task Strings_compare_by_their_bytes()
    {
        await Holds(p => p.Name == "Grace", p => p.Name > "G", p => p.Name < "a", p => p.Name >= "Grace", p => p.Name.Between("G", "H"));
        await Fails(p => p.Name == "grace", p => p.Name > "Grace", p => p.Name < "Ada", p => p.Name <= "Grac");
    }

    [Fact]
    public async Task In_finds_one_of_many()
    {
        await Holds(p => p.Visits.In(1, 5), p => p.Name.In("Grace"), p => p.Points.In(1, null), p => p.Points.In([null]));
        await Fails(p => p.Visits.In(1, 2), p => p.Name.In("Ada", null), p => p.Points.In(1, 2));
    }

    [Fact]
    public async Task Strings_start_contain_and_have_a_size()
    {
        await Holds(p => p.Name.StartsWith("Gr"), p => p.Name.Contains("rac"), p => p.Name.Size == 5, p => p.Name.Size.Between(5, 6));
        await Fails(p => p.Name.StartsWith("gr"), p => p.Name.Contains("x"), p => p.Name.Size != 5, p => p.Name.Size > 5);
    }

    [Fact]
    public async Task Collections_contain_have_a_size_and_elements()
    {
        await Holds(
            p => p.Emails.Contains("b@x"), p => p.Emails.Size == 2, p => p.Emails[1] == "b@x", p => p.Emails == new List<string> { "a@x", "b@x" });
        await Fails(
            p => p.Emails.Contains("c@x"), p => p.Emails.Size < 2, p => p.Emails[0] == "b@x", p => p.Emails == new List<string> { "b@x", "a@x" });
        await Holds(p => p.Badges.Contains(3), p => p.Badges.Size >= 3, p => p.Badges == new HashSet<int> { 3, 2, 1 });
        await Fails(p => p.Badges.Contains(4), p => p.Badges.Size > 3, p => p.Badges != new HashSet<int> { 3, 2, 1 });
        await Holds(p => p.Scores["go"] == 7, p => p.Scores.Size <= 1, p => p.Scores["chess"].NotExists());
        await Fails(p => p.Scores["go"] > 7, p => p.Scores["chess"] == 1, p => p.Scores["chess"].Exists());
    }

    [Fact]
    public async Task Binary_data_compares()
    {
        await Holds(p => p.Picture == new byte[] { 1, 2, 3, 4 }, p => p.Picture > new byte[] { 1, 2 }, p => p.Picture.IsOfType(AttributeType.Binary));
        await Fails(p => p.Picture == new byte[] { 1 }, p => p.Picture < new byte[] { 1, 2 }, p => p.Picture.IsOfType(AttributeType.String));
    }

    [Fact]
    public async Task Bool_fields_stand_alone()
    {
        await Holds(p => p.Subscribed, p => p.Subscribed == true, p => p.Subscribed != false, p => p.Subscribed != null, p => p.Subscribed.Exists());
        await Fails(
            p => !p.Subscribed, p => p.Subscribed == false, p => p.Subscribed != true, p => p.Subscribed == null, p => p.Subscribed.NotExists());
    }

    [Fact]
    public async Task And_or_and_not_combine()
    {
        await Holds(
            p => p.Subscribed && p.Visits > 4,
            p => !p.Subscribed || p.Visits > 4,
            p => !(p.Subscribed && p.Visits > 5),
            p => p.Subscribed && (p.Visits > 5 || p.Name == "Grace"),
            p => p.Visits > 5 || p.Subscribed && p.Name == "Grace");
        await Fails(
            p => p.Subscribed && p.Visits > 5,
            p => !p.Subscribed || p.Visits > 5,
            p => (p.Visits > 5 || p.Subscribed) && p.Name == "Ada",
            p => !(p.Visits > 4));
    }

    [Fact]
    public async Task Null_is_an_absent_attribute()
    {
        await Holds(p => p.Points == null, p => p.Notes == null, p => p.Name != null, p => p.Points.NotExists(), p => p.Points != 3);
        await Fails(p => p.Points != null, p => p.Points == 3, p => p.Points > 0, p => p.Name == null, p => p.Points.Exists());
    }

    [Fact]
    public async Task Null_is_also_a_NULL_that_others_stored()
    {
        var item = (await ReadRawAsync())!.With("Points", AttributeValue.Null).With("Subscribed", AttributeValue.Null);
        await _shop.Provider.PutItemAsync(new() { TableName = "shop" }, item, ItemCodec.Instance);
        await Holds(p => p.Points == null, p => p.Points.Exists(), p => p.Subscribed == null, p => !p.Subscribed, p => p.Points.In(5, null));
        await Fails(p => p.Points != null, p => p.Points.NotExists(), p => p.Subscribed != null, p => p.Subscribed);
        Assert.Null((await _shop.Profiles.GetAsync("u1"))!.Points);
    }

    private async Task<Item?> ReadRawAsync()
    {
        var key = _shop.Profiles.Get("u1").Key;
        return (await _shop.Provider.GetItemAsync(new() { TableName = "shop", Key = key }, ItemCodec.Instance)).Item;
    }

    private async Task Holds(params Func<ProfileFields, Condition>[] conditions)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            Assert.Equal((i, true, true, true), await EvaluateAsync(i, conditions[i]));
        }
    }

    private async Task Fails(params Func<ProfileFields, Condition>[] conditions)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            Assert.Equal((i, false, false, false), await EvaluateAsync(i, conditions[i]));
        }
    }

    private async Task<(int Index, bool Write, bool Check, bool Filter)> EvaluateAsync(int index, Func<ProfileFields, Condition> condition) => (
        index,
        await SucceedsAsync(() => _shop.Profiles.Update("u1").If(condition).ExecuteAsync()),
        await SucceedsAsync(() => _shop.TransactAsync(_shop.Profiles.Check("u1").If(condition))),
        await _shop.Profiles.Query("u1").Filter(condition).AnyAsync());

    private static async Task<bool> SucceedsAsync(Func<ValueTask> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
        catch (TransactionFailedException exception) when (exception.Failures is [{ Reason.Code: "ConditionalCheckFailed" }])
        {
            return false;
        }
    }
}
