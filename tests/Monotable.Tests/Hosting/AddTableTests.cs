using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Hosting;

public sealed class AddTableTests
{
    private readonly ServiceCollection _services = [];
    private readonly ScriptedProvider _provider = new();

    [Fact]
    public void Table_and_repositories_are_singletons()
    {
        _services.AddTable<ShopTable>(table => table.UseProvider(_ => _provider));
        using var services = Build();
        var shop = services.GetRequiredService<ShopTable>();
        Assert.Same(_provider, shop.Provider);
        Assert.Same(shop, services.GetRequiredService<ShopTable>());
        Assert.Same(shop.Orders, services.GetRequiredService<OrderRepository>());
        Assert.Same(shop.Profiles, services.GetRequiredService<ProfileRepository>());
    }

    [Fact]
    public void The_last_provider_wins_and_nothing_is_registered_twice()
    {
        _services.AddTable<ShopTable>(static table => table.UseProvider(static _ => throw new InvalidOperationException("Replaced.")));
        var before = _services.Count;
        _services.AddTable<ShopTable>(table => table.UseProvider(_ => _provider));
        Assert.Equal(before, _services.Count);
        using var services = Build();
        Assert.Same(_provider, services.GetRequiredService<ShopTable>().Provider);
        Assert.Single(services.GetServices<ShopTable>());
        Assert.Single(services.GetServices<OrderRepository>());
        Assert.Single(services.GetServices<IHostedService>());
    }

    [Fact]
    public void A_second_call_may_change_options_alone()
    {
        _services.AddTable<ShopTable>(table => table.UseProvider(_ => _provider).Configure(static options => options.TableName = "first"));
        _services.AddTable<ShopTable>(static table => table.Configure(static options => options.TableName += "-second"));
        using var services = Build();
        Assert.Equal("first-second", services.GetRequiredService<ShopTable>().TableName);
        Assert.Same(_provider, services.GetRequiredService<ShopTable>().Provider);
    }

    [Fact]
    public void The_provider_may_come_from_the_container_and_is_made_once()
    {
        var made = 0;
        _services.AddSingleton(_provider);
        _services.AddTable<ShopTable>(table => table.UseProvider(services =>
        {
            made++;
            return services.GetRequiredService<ScriptedProvider>();
        }));
        using var services = Build();
        Assert.Same(_provider, services.GetRequiredService<ShopTable>().Provider);
        services.GetRequiredService<OrderRepository>();
        Assert.Equal(1, made);
    }

    [Fact]
    public void Options_come_from_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Shop:TableName"] = "shop-staging",
            ["Shop:CreateIfMissing"] = "true",
            ["Shop:BatchAttemptsMax"] = "3",
            ["Shop:BatchRetryDelay"] = "00:00:00.250",
            ["Shop:BatchRetryDelayMax"] = "00:00:10",
        }).Build();
        _services.AddTable<ShopTable>(table => table.UseProvider(_ => _provider).Configure(configuration.GetSection("Shop")));
        using var services = Build();
        var options = services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<TableOptions>>().Get(nameof(ShopTable));
        Assert.Equal("shop-staging", services.GetRequiredService<ShopTable>().TableName);
        Assert.True(options.CreateIfMissing);
        Assert.Equal(3, options.BatchAttemptsMax);
        Assert.Equal(TimeSpan.FromMilliseconds(250), options.BatchRetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(10), options.BatchRetryDelayMax);
    }

    [Fact]
    public void A_missing_provider_is_an_error_with_a_remedy()
    {
        _services.AddTable<ShopTable>(static _ => { });
        using var services = Build();
        var exception = Assert.Throws<InvalidOperationException>(services.GetRequiredService<ShopTable>);
        Assert.Contains("'ShopTable'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("UseAws() or UseInProcess()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_make_no_sense_fail_when_the_table_is_made()
    {
        _services.AddTable<ShopTable>(table => table.UseProvider(_ => _provider).Configure(static options => options.BatchAttemptsMax = 0));
        using var services = Build();
        Assert.Contains(
            "BatchAttemptsMax", Assert.Throws<ArgumentException>(services.GetRequiredService<ShopTable>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_containers_time_is_used()
    {
        var time = new RecordedTime();
        _services.AddSingleton<TimeProvider>(time);
        _services.AddTable<ShopTable>(table => table.UseProvider(_ => _provider));
        _provider.Script = request => _provider.Calls.Count < 2
            ? new BatchWriteItemResponse { UnprocessedItems = ((BatchWriteItemRequest)request).RequestItems }
            : null;
        await using var services = Build();
        var shop = services.GetRequiredService<ShopTable>();
        Assert.True((await shop.BatchWriteAsync([shop.Profiles.Delete("u1")])).IsComplete);
        Assert.Single(time.Delays);
    }

    [Fact]
    public async Task A_host_creates_the_table_if_it_is_asked_to()
    {
        var administration = new FakeAdministration([null]) { OnCreate = static () => Active };
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddTable<ShopTable>(
            table => table.UseProvider(_ => administration).Configure(static options => options.CreateIfMissing = true));
        using var host = builder.Build();
        await host.StartAsync();
        Assert.Equal(["describe shop: ", "create shop"], administration.Log);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_host_leaves_the_table_alone_by_default()
    {
        var administration = new FakeAdministration();
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddTable<ShopTable>(table => table.UseProvider(_ => administration));
        using var host = builder.Build();
        await host.StartAsync();
        Assert.Empty(administration.Log);
        await host.StopAsync();
    }

    private static TableDescription Active =>
        new() { TableName = "shop", TableStatus = TableStatus.Active, AttributeDefinitions = [], KeySchema = [] };

    private ServiceProvider Build() => _services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
