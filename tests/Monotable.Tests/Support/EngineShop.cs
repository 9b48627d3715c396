using Monotable.Tests.Model;

namespace Monotable.Tests.Support;

/// <summary>A shop of its own on an engine of its own, with everything recorded that reaches the engine.</summary>
internal sealed class EngineShop
{
    private EngineShop(InProcessProvider engine, string tableName)
    {
        Engine = engine;
        Provider = new(engine);
        Table = new(Provider, new() { TableName = tableName });
    }

    public InProcessProvider Engine { get; }

    public RecordingProvider Provider { get; }

    public ShopTable Table { get; }

    public static async Task<ShopTable> NewTableAsync() => (await NewAsync()).Table;

    public static async Task<EngineShop> NewAsync()
    {
        var shop = new EngineShop(new(new DynamoDbEngine()), "shop");
        Assert.True(await new ShopTable(shop.Engine).EnsureCreatedAsync());
        return shop;
    }
}
