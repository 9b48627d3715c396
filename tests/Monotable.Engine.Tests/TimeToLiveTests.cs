namespace Monotable.Engine.Tests;

/// <summary>Time to live: how it is switched, and which items it deletes.</summary>
public sealed class TimeToLiveTests
{
    private readonly ControlPlane _plane = new();

    public TimeToLiveTests()
    {
        _plane.Create(ControlPlane.Simple() with { StreamSpecification = new(true, StreamViewType.NewAndOldImages) });
    }

    private long Now => _plane.Clock.Now.ToUnixTimeSeconds();

    [Fact]
    public void Is_described_as_it_is_switched()
    {
        Assert.Equal(new(TimeToLiveStatus.Disabled), Describe());
        Assert.Equal(new(true, "ttl"), Set(true, "ttl"));
        Assert.Equal(new(TimeToLiveStatus.Enabled, "ttl"), Describe());
        Pass(60);
        Assert.Equal(new(false, "ttl"), Set(false, "ttl"));
        Assert.Equal(new(TimeToLiveStatus.Disabled), Describe());
    }

    [Fact]
    public void Passes_through_states_of_transition()
    {
        var plane = new ControlPlane(new() { TimeToLiveChange = TimeSpan.FromMinutes(1) });
        plane.Create(ControlPlane.Simple());
        TestTable.Run(plane.Provider.UpdateTimeToLiveAsync(new() { TableName = "tab", TimeToLiveSpecification = new(true, "ttl") }));
        Assert.Equal(new(TimeToLiveStatus.Enabling, "ttl"), TestTable.Run(plane.Provider.DescribeTimeToLiveAsync(new() { TableName = "tab" })));
        plane.Pass(TimeSpan.FromHours(1));
        TestTable.Run(plane.Provider.UpdateTimeToLiveAsync(new() { TableName = "tab", TimeToLiveSpecification = new(false, "ttl") }));
        Assert.Equal(new(TimeToLiveStatus.Disabling, "ttl"), TestTable.Run(plane.Provider.DescribeTimeToLiveAsync(new() { TableName = "tab" })));
    }

    [Fact]
    public void Is_switched_once_an_hour_and_only_where_that_changes_something()
    {
        Fails("TimeToLive is already disabled", false, "ttl");
        Set(true, "ttl");
        Fails("TimeToLive is already enabled", true, "ttl");
        Fails("TimeToLive is active on a different AttributeName: current AttributeName is ttl", true, "other");
        Fails("TimeToLive is active on a different AttributeName: current AttributeName is ttl", false, "other");
        Fails("Time to live has been modified multiple times within a fixed interval", false, "ttl");
        Pass(59);
        Fails("Time to live has been modified multiple times within a fixed interval", false, "ttl");
        Pass(1);
        Set(false, "ttl");
        Fails("Time to live has been modified multiple times within a fixed interval", true, "other");
        Pass(60);
        Set(true, "other");
        Assert.Throws<DynamoDbValidationException>(() => Set(true, new string('a', 256)));
        Assert.Throws<ResourceNotFoundException>(() => TestTable.Run(
            _plane.Provider.UpdateTimeToLiveAsync(new() { TableName = "none", TimeToLiveSpecification = new(true, "ttl") })));
    }

    [Fact]
    public void Deletes_items_whose_time_has_passed_a_while_later()
    {
        Set(true, "ttl");
        _plane.Put(Item.Create(("pk", "soon"), ("ttl", Now + 5)));
        _plane.Put(Item.Create(("pk", "later"), ("ttl", Now + 3_600)));
        _plane.Pass(TimeSpan.FromSeconds(6));
        Assert.NotNull(_plane.Get("soon"));
        _plane.Pass(TimeSpan.FromSeconds(4));
        Assert.Null(_plane.Get("soon"));
        Assert.NotNull(_plane.Get("later"));
        Assert.Equal(1, _plane.Describe().ItemCount);
    }

    [Fact]
    public void Leaves_items_without_a_number_of_seconds_within_five_years()
    {
        _plane.Put(Item.Create(("pk", "before"), ("ttl", Now - 1)));
        Set(true, "ttl");
        _plane.Put(Item.Create(("pk", "text"), ("ttl", "1000")));
        _plane.Put(Item.Create(("pk", "nested"), ("map", Item.Create(("ttl", Now - 10)))));
        _plane.Put(Item.Create(("pk", "old"), ("ttl", _plane.Clock.Now.AddYears(-5).ToUnixTimeSeconds() - 1)));
        _plane.Put(Item.Create(("pk", "milliseconds"), ("ttl", _plane.Clock.Now.ToUnixTimeMilliseconds() - 1)));
        _plane.Put(Item.Create(("pk", "now"), ("ttl", Now + 10)));
        _plane.Put(Item.Create(("pk", "past"), ("ttl", Now - 1)));
        _plane.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(["milliseconds", "nested", "now", "old", "text"], Keys());
    }

    [Fact]
    public void Follows_items_whose_expiry_changes()
    {
        Set(true, "ttl");
        _plane.Put(Item.Create(("pk", "prolonged"), ("ttl", Now + 5)));
        _plane.Put(Item.Create(("pk", "freed"), ("ttl", Now + 5)));
        _plane.Put(Item.Create(("pk", "prolonged"), ("ttl", Now + 500)));
        _plane.Put(Item.Create(("pk", "freed")));
        _plane.Pass(TimeSpan.FromSeconds(60));
        Assert.Equal(["freed", "prolonged"], Keys());
    }

    [Fact]
    public void Deletes_no_more_once_it_is_off()
    {
        Set(true, "ttl");
        _plane.Put(Item.Create(("pk", "a"), ("ttl", Now + 4_000)));
        Pass(60);
        Set(false, "ttl");
        Pass(60);
        Assert.NotNull(_plane.Get("a"));
    }

    [Fact]
    public void Deletes_in_the_name_of_the_service()
    {
        Set(true, "ttl");
        _plane.Put(Item.Create(("pk", "a"), ("ttl", Now + 5)));
        _plane.Remove("a");
        _plane.Put(Item.Create(("pk", "b"), ("ttl", Now + 5)));
        Pass(1);
        var removals = new StreamReader(_plane).Read().Where(record => record.EventName == OperationType.Remove).ToList();
        Assert.Equal(["a", "b"], removals.Select(record => record.Keys["pk"].AsString()));
        Assert.Null(removals[0].UserIdentity);
        Assert.Equal(new("dynamodb.amazonaws.com", "Service"), removals[1].UserIdentity);
        Assert.Equal("b", removals[1].OldImage!["pk"].AsString());
    }

    [Fact]
    public void Deletes_many_items_over_several_operations()
    {
        Set(true, "ttl");
        for (var i = 0; i < 1_500; i++)
        {
            _plane.Put(Item.Create(("pk", $"{i}"), ("ttl", Now + 1)));
        }

        Pass(1);
        Assert.Equal(500, _plane.Describe().ItemCount);
        Assert.Equal(0, _plane.Describe().ItemCount);
    }

    private IEnumerable<string> Keys() => TestTable.Run(_plane.Provider.ScanAsync(new() { TableName = "tab" }, ItemCodec.Instance))
        .Items.Select(item => item["pk"].AsString()).Order(StringComparer.Ordinal);

    private void Pass(int minutes) => _plane.Pass(TimeSpan.FromMinutes(minutes));

    private TimeToLiveSpecification Set(bool enabled, string attribute) => TestTable.Run(
        _plane.Provider.UpdateTimeToLiveAsync(new() { TableName = "tab", TimeToLiveSpecification = new(enabled, attribute) }));

    private TimeToLiveDescription Describe() => TestTable.Run(_plane.Provider.DescribeTimeToLiveAsync(new() { TableName = "tab" }));

    private void Fails(string text, bool enabled, string attribute) => TestTable.Fails(text, () => Set(enabled, attribute));
}
