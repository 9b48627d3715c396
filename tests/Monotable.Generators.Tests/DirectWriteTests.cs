using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Writes of the AWS SDK to a table of the model are found; reads, and other tables, are nobody's business.</summary>
public sealed class DirectWriteTests
{
    [Theory]
    [InlineData("""client.PutItemAsync("shop", [])""")]
    [InlineData("""client.DeleteItemAsync("shop", [])""")]
    [InlineData("""client.UpdateItemAsync("shop", [], [])""")]
    [InlineData("""client.PutItemAsync(new PutItemRequest { TableName = "shop" })""")]
    [InlineData("""client.PutItemAsync(new PutItemRequest("shop", []))""")]
    [InlineData("client.UpdateItemAsync(new UpdateItemRequest { TableName = Name })")]
    [InlineData("client.DeleteItemAsync(new DeleteItemRequest { TableName = shop.TableName })")]
    [InlineData("""client.TransactWriteItemsAsync(new() { TransactItems = [new() { Put = new() { TableName = "shop" } }] })""")]
    [InlineData("""client.TransactWriteItemsAsync(new() { TransactItems = [new() { Update = new Update { TableName = "shop" } }] })""")]
    public void A_write_to_a_table_of_the_model_is_reported(string call) => Assert.Equal(["MTB0021"], Ids(call));

    [Theory]
    [InlineData("""client.GetItemAsync("shop", [])""")]
    [InlineData("""client.QueryAsync(new QueryRequest { TableName = "shop" })""")]
    [InlineData("client.ScanAsync(new ScanRequest { TableName = shop.TableName })")]
    [InlineData("""client.PutItemAsync("other", [])""")]
    [InlineData("client.PutItemAsync(name, [])")]
    [InlineData("""client.PutItemAsync(new PutItemRequest { TableName = "SHOP" })""")]
    [InlineData("""client.TransactWriteItemsAsync(new() { TransactItems = [new() { ConditionCheck = new() { TableName = "shop" } }] })""")]
    public void Reads_and_other_tables_are_not(string call) => Assert.Empty(Ids(call));

    [Fact]
    public void A_request_is_reported_where_it_gets_its_table()
    {
        const string Body = """
            var request = new PutItemRequest();
            request.TableName = "shop";
            #pragma warning disable MTB0021
            request.TableName = "shop";
            #pragma warning restore MTB0021
            return client.PutItemAsync(request);
            """;
        Assert.Equal(["MTB0021"], Run($"{{ {Body} }}").Ids);
    }

    [Fact]
    public void A_class_that_the_SDK_maps_to_the_table_is_reported_at_its_attribute()
    {
        const string Legacy = """[Amazon.DynamoDBv2.DataModel.DynamoDBTable("shop")] public sealed class Legacy;""";
        var found = Assert.Single(Run("=> null!;", Legacy).Diagnostics);
        Assert.Equal("MTB0021", found.Id);
        Assert.Contains("ShopTable", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Ids(string call) => Run($"=> {call};").Ids;

    private static GenerationResult Run(string body, string more = "") => Generation.Run(
        Models.Shop,
        $$"""
        using System.Threading.Tasks;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        namespace Shop;
        public static class Beside
        {
            private const string Name = "sh" + "op";
            public static Task Write(IAmazonDynamoDB client, ShopTable shop, string name) {{body}}
        }
        {{more}}
        """);
}
