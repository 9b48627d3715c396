using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Compare.Model;
using Monotable.Protocol;

namespace Monotable.Benchmarks.Growth;

/// <summary>A table of some size and number of indexes, its items in one partition or in many of a hundred each, beside the bare storage.</summary>
internal sealed class GrowthTable
{
    private const int PartitionItems = 100;

    private readonly BenchTable _table;
    private readonly BareStorage _bare = new();
    private readonly int _count;
    private readonly int _userCount;
    private readonly string _name;
    private int _next;
    private int _place;

    private GrowthTable(BenchTable table, string name, int count, int userCount)
    {
        _table = table;
        _name = name;
        _count = count;
        _userCount = userCount;
        _next = count;
    }

    public static async Task<GrowthTable> FillAsync(int count, bool inOnePartition, int indexCount)
    {
        var table = await CreateAsync(indexCount);
        var name = $"{Short(count)}-{(inOnePartition ? "one" : "many")}-{indexCount}";
        var grown = new GrowthTable(table, name, count, inOnePartition ? 1 : count / PartitionItems);
        for (var i = 0; i < count; i++)
        {
            var order = GrowthOrders.Make(i, grown._userCount);
            await table.FlatOrders.PutAsync(order);
            grown._bare.Put(order);
        }

        return grown;
    }

    /// <summary>Makes an empty table. Half of its indexes are of few large partitions, half of many small ones; all project everything.</summary>
    public static async Task<BenchTable> CreateAsync(int indexCount)
    {
        var provider = new InProcessProvider(new DynamoDbEngine());
        await provider.CreateTableAsync(new()
        {
            TableName = "bench",
            AttributeDefinitions =
            [
                new("pk", AttributeType.String),
                new("sk", AttributeType.String),
                .. indexCount == 0 ? (AttributeDefinition[])[] : [new("City", AttributeType.String), new("OrderId", AttributeType.String)],
            ],
            KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
            BillingMode = BillingMode.PayPerRequest,
            GlobalSecondaryIndexes =
            [
                .. Enumerable.Range(0, indexCount).Select(static i => new GlobalSecondaryIndex
                {
                    IndexName = $"index{i}",
                    KeySchema = [new(i % 2 == 0 ? "City" : "OrderId", KeyType.Hash), new("sk", KeyType.Range)],
                    Projection = new(ProjectionType.All),
                }),
            ],
        });
        return new(provider);
    }

    /// <summary>The operations, in the order in which they disturb each other least: what lets the table grow comes last.</summary>
    public IReadOnlyList<ComparedCase> Cases() => [Get(), Query(), Update(), Replace(), Transaction(), New()];

    private ComparedCase Get() => new(
        Case("get"),
        ("ours", async () =>
        {
            var (user, order) = Any();
            Check(await _table.FlatOrders.GetAsync(user, order) is not null);
        }),
        ("floor", () =>
        {
            var (user, order) = Any();
            Check(_bare.Get(user, order) is not null);
            return default;
        }));

    private ComparedCase Query() => new(
        Case("query-100"),
        ("ours", async () =>
        {
            var page = await _table.FlatOrders.Query(Any().User).PageSize(PartitionItems).ToPageAsync();
            Check(page.Items.Count == PartitionItems);
        }),
        ("floor", () =>
        {
            Check(_bare.Query(Any().User, PartitionItems).Count == PartitionItems);
            return default;
        }));

    private ComparedCase Update() => new(
        Case("update"),
        ("ours", async () =>
        {
            var (user, order) = Any();
            await _table.FlatOrders.Update(user, order).Set(o => o.Price, 12.5m).ExecuteAsync();
        }),
        ("floor", () =>
        {
            var (user, order) = Any();
            _bare.Update(user, order, static order => order.Price = 12.5m);
            return default;
        }));

    private ComparedCase Replace() => new(
        Case("put-replace"),
        ("ours", async () => await _table.FlatOrders.PutAsync(GrowthOrders.Make(Place(), _userCount))),
        ("floor", () =>
        {
            _bare.Put(GrowthOrders.Make(Place(), _userCount));
            return default;
        }));

    private ComparedCase New() => new(
        Case("put-new"),
        ("ours", async () => await _table.FlatOrders.PutAsync(GrowthOrders.Make(_next++, _userCount))),
        ("floor", () =>
        {
            _bare.Put(GrowthOrders.Make(_next++, _userCount));
            return default;
        }));

    private ComparedCase Transaction() => new(
        Case("transact-10"),
        ("ours", () => _table.TransactAsync([.. Ten().Select(_table.FlatOrders.Put)])),
        ("floor", () =>
        {
            foreach (var order in Ten())
            {
                _bare.Put(order);
            }

            return default;
        }));

    private FlatOrder[] Ten() => [.. Enumerable.Range(0, 10).Select(_ => GrowthOrders.Make(Place(), _userCount))];

    private (string User, string Order) Any()
    {
        var place = Place();
        return (GrowthOrders.UserId(place % _userCount), GrowthOrders.OrderId(place));
    }

    // Jumps about, by a step that has no factor in common with the counts, so that no two neighbours follow each other.
    private int Place() => _place = (int)((_place + 7_919L) % _count);

    private string Case(string operation) => $"growth-{operation}-{_name}";

    private static string Short(int count) => count >= 1_000_000 ? $"{count / 1_000_000}M" : $"{count / 1_000}K";

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("An answer was read wrong: what is measured does not work.");
        }
    }
}
