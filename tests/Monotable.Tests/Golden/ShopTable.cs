using Microsoft.Extensions.DependencyInjection;
using Monotable.Protocol;

namespace Monotable.Tests.Golden;

/// <summary>The table "shop".</summary>
public sealed partial class ShopTable : Table, ITable<ShopTable>
{
    /// <summary>Initializes the table on a provider.</summary>
    public ShopTable(IDynamoDbProvider provider, TableOptions? options = null)
        : base(provider, NewSchema(), options)
    {
        Orders = new(this);
        Profiles = new(this);
    }

    /// <summary>Gets the operations on <see cref="Order"/>.</summary>
    public OrderRepository Orders { get; }

    /// <summary>Gets the operations on <see cref="Profile"/>.</summary>
    public ProfileRepository Profiles { get; }

    static ShopTable ITable<ShopTable>.Create(IDynamoDbProvider provider, TableOptions options) => new(provider, options);

    static void ITable<ShopTable>.AddRepositories(IServiceCollection services)
    {
        services.AddSingleton(static provider => provider.GetRequiredService<ShopTable>().Orders);
        services.AddSingleton(static provider => provider.GetRequiredService<ShopTable>().Profiles);
    }

    private static CreateTableRequest NewSchema() => new()
    {
        TableName = "shop",
        BillingMode = BillingMode.PayPerRequest,
        AttributeDefinitions =
        [
            new("PlacedAt", AttributeType.String),
            new("State", AttributeType.String),
            new("TenantId", AttributeType.String),
            new("gsi1pk", AttributeType.String),
            new("gsi1sk", AttributeType.String),
            new("pk", AttributeType.String),
            new("sk", AttributeType.String),
        ],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        GlobalSecondaryIndexes =
        [
            new()
            {
                IndexName = "GSI1",
                KeySchema = [new("gsi1pk", KeyType.Hash), new("gsi1sk", KeyType.Range)],
                Projection = new(ProjectionType.All),
            },
            new()
            {
                IndexName = "ByTenantStatus",
                KeySchema = [new("TenantId", KeyType.Hash), new("State", KeyType.Hash), new("PlacedAt", KeyType.Range)],
                Projection = new(ProjectionType.All),
            },
        ],
    };
}
