using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>The parameters from before there were expressions.</summary>
public abstract class LegacySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Key = Make("a", "b");

    public static TheoryData<ComparisonOperator, string, bool> Comparisons => new()
    {
        { ComparisonOperator.Eq, "n=1", true },
        { ComparisonOperator.Ne, "n=1", false },
        { ComparisonOperator.Ne, "none=1", true },
        { ComparisonOperator.Le, "n=1", true },
        { ComparisonOperator.Lt, "n=1", false },
        { ComparisonOperator.Ge, "n=2", false },
        { ComparisonOperator.Gt, "n=0", true },
        { ComparisonOperator.NotNull, "n", true },
        { ComparisonOperator.Null, "none", true },
        { ComparisonOperator.Contains, "s='bc", true },
        { ComparisonOperator.Contains, "k=2", true },
        { ComparisonOperator.NotContains, "k=1", false },
        { ComparisonOperator.NotContains, "none=1", false },
        { ComparisonOperator.BeginsWith, "s='ab", true },
        { ComparisonOperator.In, "n=3,1", true },
        { ComparisonOperator.Between, "n=2,3", false },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public async Task Comparisons_hold_in_filters_and_in_what_is_expected(ComparisonOperator comparison, string operands, bool holds)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Key.With("n", 1).With("s", "abcd").With("k", AttributeValue.List(1, 2)));
        var (name, values) = Parse(operands);
        var filter = new Dictionary<string, LegacyCondition> { [name] = new() { ComparisonOperator = comparison, AttributeValueList = values } };
        Assert.Equal(holds ? 1 : 0, (await table.RunAsync(new ScanRequest { TableName = table.Name, ScanFilter = filter })).Count);
        Assert.Equal(holds ? 1 : 0, (await table.RunAsync(Query(table) with { QueryFilter = filter })).Count);

        var delete = new DeleteItemRequest
        {
            TableName = table.Name,
            Key = Key,
            Expected = new Dictionary<string, ExpectedAttributeValue>
            {
                [name] = new() { ComparisonOperator = comparison, AttributeValueList = values.Count == 0 ? null : values },
            },
        };
        if (holds)
        {
            await Provider.DeleteItemAsync(delete, ItemCodec.Instance);
        }
        else
        {
            await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => Provider.DeleteItemAsync(delete, ItemCodec.Instance).AsTask());
        }
    }

    [Fact]
    public async Task Updates_put_add_delete_and_append()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Key.With("n", 1).With("k", AttributeValue.List(1)).With("s", StringSet("a", "b")).With("x", 1));
        var request = new UpdateItemRequest
        {
            TableName = table.Name,
            Key = Key,
            ReturnValues = ReturnValues.AllNew,
            AttributeUpdates = new Dictionary<string, AttributeValueUpdate>
            {
                ["p"] = new() { Value = "new" },
                ["n"] = new() { Action = AttributeAction.Add, Value = 2 },
                ["k"] = new() { Action = AttributeAction.Add, Value = AttributeValue.List(2) },
                ["s"] = new() { Action = AttributeAction.Delete, Value = StringSet("a") },
                ["x"] = new() { Action = AttributeAction.Delete },
            },
            Expected = new Dictionary<string, ExpectedAttributeValue> { ["n"] = new() { Value = 1 }, ["m"] = new() { Exists = false } },
            ConditionalOperator = ConditionalOperator.And,
        };
        var answer = await Provider.UpdateItemAsync(request, ItemCodec.Instance);
        var wanted = Key.With("p", "new").With("n", 3).With("k", AttributeValue.List(1, 2)).With("s", StringSet("b"));
        Assert.Equal(wanted, answer.Attributes);
    }

    [Fact]
    public async Task Key_conditions_select_and_attributes_are_got()
    {
        var table = await NewTableAsync();
        await table.PutAllAsync("bcd".Select(sk => Make("a", sk.ToString(), ("n", 1), ("m", 2))));
        var conditions = new Dictionary<string, LegacyCondition>(Query(table).KeyConditions!)
        {
            ["sk"] = new() { ComparisonOperator = ComparisonOperator.Between, AttributeValueList = ["c", "d"] },
        };
        var page = await table.RunAsync(Query(table) with { KeyConditions = conditions, AttributesToGet = ["sk", "n"] });
        Assert.Equal([Item.Create(("sk", "c"), ("n", 1)), Item.Create(("sk", "d"), ("n", 1))], page.Items);

        var slot = new ReadSlot<Item>(Key, ItemCodec.Instance);
        await Provider.BatchGetItemAsync(new BatchGetItemRequest
        {
            RequestItems = new Dictionary<string, KeysAndAttributes> { [table.Name] = new() { Keys = [slot], AttributesToGet = ["m"] } },
        });
        Assert.Equal(Item.Create(("m", 2)), slot.Value);
    }

    [Fact]
    public async Task Expressions_and_what_was_before_them_do_not_mix()
    {
        var table = await NewTableAsync();
        var put = new PutItemRequest
        {
            TableName = table.Name,
            ConditionExpression = "attribute_exists(n)",
            Expected = new Dictionary<string, ExpectedAttributeValue> { ["n"] = new() { Exists = false } },
        };
        var exception = await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => Provider.PutItemAsync(put, Key, ItemCodec.Instance).AsTask());
        Assert.EndsWith(
            "Can not use both expression and non-expression parameters in the same request: "
            + "Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}",
            exception.Message,
            StringComparison.Ordinal);
    }

    private static QueryRequest Query(TestTable table) => new()
    {
        TableName = table.Name,
        KeyConditions = new Dictionary<string, LegacyCondition>
        {
            ["pk"] = new() { ComparisonOperator = ComparisonOperator.Eq, AttributeValueList = ["a"] },
        },
    };

    /// <summary>Reads <c>name=1,'text</c>.</summary>
    private static (string Name, List<AttributeValue> Values) Parse(string text)
    {
        var parts = text.Split('=');
        var values = parts.Length == 1 ? [] : parts[1].Split(',');
        return (parts[0], [.. values.Select(static value => value[0] == '\'' ? AttributeValue.String(value[1..]) : DynamoDbNumber.Parse(value))]);
    }
}
