using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Monotable.Benchmarks.Compare.Model;
using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Benchmarks.Compare;

/// <summary>The clients, on handlers that answer the same bytes at once: what is measured is the client alone.</summary>
internal static class ClientComparison
{
    private const string UserId = "u-1029384";

    public static async Task<IReadOnlyList<ComparedCase>> CasesAsync() =>
    [
        await GetAsync(),
        Put(),
        Update(),
        await QueryFlatAsync(),
        await QueryMixedAsync(),
    ];

    /// <summary>Makes the answer of a get as the service would give it.</summary>
    public static async Task<byte[]> GetAnswerAsync(FlatOrder order) => Encoding.UTF8.GetBytes($$"""{"Item":{{await ItemAsync(order)}}}""");

    private static async Task<ComparedCase> GetAsync()
    {
        var answer = await GetAnswerAsync(Samples.Flat(1));
        var (ours, sdk, context, floor) = (Endpoints.Ours(answer), Endpoints.Sdk(answer), Endpoints.Context(answer), Endpoints.Floor(answer));
        var pipeline = Endpoints.Pipeline(answer);
        var request = new Sdk.GetItemRequest { TableName = "bench", Key = SdkKey("ORDER#o-5000001") };
        return new(
            "get-flat",
            ("ours", async () => Check(await ours.FlatOrders.GetAsync(UserId, "o-5000001") is { Quantity: 1 })),
            ("pipeline", async () => Check(await pipeline.FlatOrders.GetAsync(UserId, "o-5000001") is { Quantity: 1 })),
            ("sdk", async () => Check((await sdk.GetItemAsync(request)).Item.Count == 13)),
            ("context", async () => Check(await context.LoadAsync<FlatOrder>("USER#" + UserId, "ORDER#o-5000001") is { Quantity: 1 })),
            ("floor", async () => Check(await floor.GetAsync(UserId, "o-5000001") is { Quantity: 1 })));
    }

    private static ComparedCase Put()
    {
        var answer = "{}"u8.ToArray();
        var (ours, sdk, context, floor) = (Endpoints.Ours(answer), Endpoints.Sdk(answer), Endpoints.Context(answer), Endpoints.Floor(answer));
        var order = Samples.Flat(1);
        return new(
            "put-flat",
            ("ours", async () => await ours.FlatOrders.PutAsync(order)),
            ("sdk", async () => await sdk.PutItemAsync(new Sdk.PutItemRequest { TableName = "bench", Item = SdkItem(order) })),
            ("context", async () => await context.SaveAsync(order)),
            ("floor", () => floor.PutAsync(order)));
    }

    private static ComparedCase Update()
    {
        var answer = "{}"u8.ToArray();
        var (ours, sdk, floor) = (Endpoints.Ours(answer), Endpoints.Sdk(answer), Endpoints.Floor(answer));
        return new(
            "update",
            ("ours", () => ours.FlatOrders.Update(UserId, "o-5000001").Set(o => o.Price, 12.5m).ExecuteAsync()),
            ("sdk", async () => await sdk.UpdateItemAsync(new Sdk.UpdateItemRequest
            {
                TableName = "bench",
                Key = SdkKey("ORDER#o-5000001"),
                UpdateExpression = "SET #0 = :0",
                ConditionExpression = "attribute_exists(#1)",
                ExpressionAttributeNames = new() { ["#0"] = "Price", ["#1"] = "pk" },
                ExpressionAttributeValues = new() { [":0"] = new() { N = "12.5" } },
            })),
            ("floor", () => floor.UpdateAsync(UserId, "o-5000001", 12.5m)));
    }

    private static async Task<ComparedCase> QueryFlatAsync()
    {
        var answer = await PageAsync(Enumerable.Range(0, 100).Select(Samples.Flat), static (table, order) => table.FlatOrders.PutAsync(order));
        var (ours, sdk, context, floor) = (Endpoints.Ours(answer), Endpoints.Sdk(answer), Endpoints.Context(answer), Endpoints.Floor(answer));
        var pipeline = Endpoints.Pipeline(answer);
        return new(
            "query-100-flat",
            ("ours", async () => Check((await ours.FlatOrders.Query(UserId).ToListAsync()).Count == 100)),
            ("pipeline", async () => Check((await pipeline.FlatOrders.Query(UserId).ToListAsync()).Count == 100)),
            ("sdk", async () => Check((await sdk.QueryAsync(SdkQuery("ORDER#"))).Items.Count == 100)),
            ("context", async () => Check((await context.QueryAsync<FlatOrder>("USER#" + UserId).GetRemainingAsync()).Count == 100)),
            ("floor", async () => Check((await floor.QueryFlatAsync(UserId)).Count == 100)));
    }

    private static async Task<ComparedCase> QueryMixedAsync()
    {
        var answer = await PageAsync(Enumerable.Range(0, 100).Select(Samples.Mixed), static (table, order) => table.MixedOrders.PutAsync(order));
        var (ours, sdk, context, floor) = (Endpoints.Ours(answer), Endpoints.Sdk(answer), Endpoints.Context(answer), Endpoints.Floor(answer));
        return new(
            "query-100-mixed",
            ("ours", async () => Check((await ours.MixedOrders.Query(UserId).ToListAsync()).Count == 100)),
            ("sdk", async () => Check((await sdk.QueryAsync(SdkQuery("MIXED#"))).Items.Count == 100)),
            ("context", async () => Check((await context.QueryAsync<MixedOrder>("USER#" + UserId).GetRemainingAsync()).Count == 100)),
            ("floor", async () => Check((await floor.QueryMixedAsync(UserId)).Count == 100)));
    }

    private static async Task<string> ItemAsync(FlatOrder order)
    {
        var table = new BenchTable(new InProcessProvider(new DynamoDbEngine()));
        await table.EnsureCreatedAsync();
        await table.FlatOrders.PutAsync(order);
        var items = await table.ScanWholeTable().ToListAsync();
        return DynamoDbJson.WriteText(items.Single());
    }

    /// <summary>Makes the answer of a query as the service would give it.</summary>
    private static async Task<byte[]> PageAsync<T>(IEnumerable<T> entities, Func<BenchTable, T, ValueTask<T>> putAsync)
    {
        var table = new BenchTable(new InProcessProvider(new DynamoDbEngine()));
        await table.EnsureCreatedAsync();
        foreach (var entity in entities)
        {
            await putAsync(table, entity);
        }

        var items = await table.ScanWholeTable().ToListAsync();
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("Count", items.Count);
            json.WriteStartArray("Items");
            foreach (var item in items)
            {
                DynamoDbJson.Write(json, ItemCodec.Instance, item);
            }

            json.WriteEndArray();
            json.WriteNumber("ScannedCount", items.Count);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static Dictionary<string, Sdk.AttributeValue> SdkKey(string sort) =>
        new() { ["pk"] = new() { S = "USER#" + UserId }, ["sk"] = new() { S = sort } };

    private static Dictionary<string, Sdk.AttributeValue> SdkItem(FlatOrder order) => new()
    {
        ["pk"] = new() { S = "USER#" + order.UserId },
        ["sk"] = new() { S = "ORDER#" + order.OrderId },
        ["UserId"] = new() { S = order.UserId },
        ["OrderId"] = new() { S = order.OrderId },
        ["Name"] = new() { S = order.Name },
        ["City"] = new() { S = order.City },
        ["PlacedAt"] = new() { S = order.PlacedAt },
        ["Note"] = new() { S = order.Note },
        ["Quantity"] = new() { N = order.Quantity.ToString(CultureInfo.InvariantCulture) },
        ["Price"] = new() { N = order.Price.ToString(CultureInfo.InvariantCulture) },
        ["Weight"] = new() { N = order.Weight.ToString(CultureInfo.InvariantCulture) },
        ["IsGift"] = new() { BOOL = order.IsGift },
    };

    private static Sdk.QueryRequest SdkQuery(string prefix) => new()
    {
        TableName = "bench",
        KeyConditionExpression = "#0 = :0 AND begins_with(#1, :1)",
        ExpressionAttributeNames = new() { ["#0"] = "pk", ["#1"] = "sk" },
        ExpressionAttributeValues = new() { [":0"] = new() { S = "USER#" + UserId }, [":1"] = new() { S = prefix } },
    };

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("An answer was read wrong: what is measured does not work.");
        }
    }
}
