using Monotable;
using Monotable.Protocol;
using Shop.Model;

namespace Shop;

/// <summary>Creates the table with all its indexes; where the server knows no keys of several attributes, without those that have one.</summary>
internal static class TableSetup
{
    /// <summary>Creates the table.</summary>
    /// <returns>The names of the indexes that were left out.</returns>
    public static async Task<IReadOnlyList<string>> CreateAsync(ShopTable shop)
    {
        try
        {
            await shop.EnsureCreatedAsync();
            return [];
        }
        catch (DynamoDbValidationException exception) when (shop.Schema.GlobalSecondaryIndexes.Any(HasSeveralAttributesPerKey))
        {
            IReadOnlyList<string> left = [.. shop.Schema.GlobalSecondaryIndexes.Where(HasSeveralAttributesPerKey).Select(index => index.IndexName)];
            Report.Line($"The server refused the table: {exception.Message}");
            Report.Line($"Left out: index {string.Join(", ", left)}, whose key consists of several attributes. Its queries are skipped.");
            await ((ITableAdministration)shop.Provider).CreateTableAsync(WithoutSeveralAttributesPerKey(shop.Schema));
            await shop.EnsureCreatedAsync();
            return left;
        }
    }

    public static async Task DeleteAsync(ShopTable shop) =>
        await ((ITableAdministration)shop.Provider).DeleteTableAsync(new() { TableName = shop.TableName });

    private static CreateTableRequest WithoutSeveralAttributesPerKey(CreateTableRequest schema)
    {
        IReadOnlyList<GlobalSecondaryIndex> kept = [.. schema.GlobalSecondaryIndexes.Where(static index => !HasSeveralAttributesPerKey(index))];
        var keys = schema.KeySchema.Concat(kept.SelectMany(static index => index.KeySchema)).Select(static key => key.AttributeName).ToHashSet();

        // DynamoDB refuses the definition of an attribute that is in no key.
        return schema with
        {
            GlobalSecondaryIndexes = kept,
            AttributeDefinitions = [.. schema.AttributeDefinitions.Where(attribute => keys.Contains(attribute.AttributeName))],
        };
    }

    private static bool HasSeveralAttributesPerKey(GlobalSecondaryIndex index) =>
        index.KeySchema.CountBy(static key => key.KeyType).Any(static keys => keys.Value > 1);
}
