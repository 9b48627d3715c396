using static Monotable.Engine.Tests.TestTable;

namespace Monotable.Engine.Tests;

/// <summary>Reads with the parameters from before there were expressions, and these beside expressions.</summary>
public sealed class LegacyReadTests
{
    private const string Envelope = "1 validation error detected: ";
    private const string Invalid = "One or more parameter values were invalid: ";

    private readonly TestTable _table = new();

    [Fact]
    public void Key_conditions_select_a_range()
    {
        foreach (var sk in "bcd")
        {
            _table.Put(Key("a", sk.ToString()));
        }

        var query = Query("a") with
        {
            KeyConditions = new Dictionary<string, LegacyCondition>(Query("a").KeyConditions!)
            {
                ["sk"] = new() { ComparisonOperator = ComparisonOperator.Ge, AttributeValueList = ["c"] },
            },
            FilterExpression = "sk <> a",
        };
        Assert.Equal(["c", "d"], _table.Query(query with { FilterExpression = null }).Items.Select(static item => item["sk"].AsString()));
        Fails("Filter Expression can only contain non-primary key attributes: Primary key attribute: sk", () => _table.Query(query));
    }

    [Theory]
    [InlineData(ComparisonOperator.Ne, 1)]
    [InlineData(ComparisonOperator.Contains, 1)]
    [InlineData(ComparisonOperator.In, 1)]
    [InlineData(ComparisonOperator.Null, 0)]
    public void Key_conditions_take_comparisons_by_order_only(ComparisonOperator comparison, int count)
    {
        var condition = new LegacyCondition { ComparisonOperator = comparison, AttributeValueList = count == 0 ? [] : ["a"] };
        const string Text = "Attempted conditional constraint is not an indexable operation";
        Fails(Text, () => _table.Query(Query("a") with { KeyConditions = new Dictionary<string, LegacyCondition> { ["pk"] = condition } }));
        var both = new Dictionary<string, LegacyCondition>(Query("a").KeyConditions!) { ["sk"] = condition };
        Fails(Text, () => _table.Query(Query("a") with { KeyConditions = both }));
    }

    [Fact]
    public void Key_conditions_are_one_or_two_and_the_filter_keeps_off_the_key()
    {
        Fails(
            "Conditions can be of length 1 or 2 only",
            () => _table.Query(Query("a") with { KeyConditions = new Dictionary<string, LegacyCondition>() }));
        Fails(
            "QueryFilter can only contain non-primary key attributes: Primary key attribute: sk",
            () => _table.Query(Query("a") with
            {
                QueryFilter = new Dictionary<string, LegacyCondition> { ["sk"] = new() { ComparisonOperator = ComparisonOperator.NotNull } },
            }));
    }

    [Fact]
    public void Attributes_are_named_once_and_not_when_counting()
    {
        Fails(Invalid + "Duplicate value in attribute name: a", () => _table.Query(Query("a") with { AttributesToGet = ["a", "b", "a"] }));
        Fails(
            "Cannot specify the AttributesToGet when choosing to get only the Count",
            () => _table.Scan(new ScanRequest { TableName = Name, AttributesToGet = ["a"], Select = Select.Count }));
    }

    [Fact]
    public void Expressions_do_not_mix_with_what_was_before_them()
    {
        const string Mixed = "Can not use both expression and non-expression parameters in the same request: ";
        Fails(
            Envelope + Mixed + "Non-expression parameters: {AttributeUpdates, Expected, ConditionalOperator} "
            + "Expression parameters: {UpdateExpression, ConditionExpression}",
            () => _table.Update(new UpdateItemRequest
            {
                TableName = Name,
                Key = Key(),
                AttributeUpdates = new Dictionary<string, AttributeValueUpdate>(),
                Expected = new Dictionary<string, ExpectedAttributeValue>(),
                ConditionalOperator = ConditionalOperator.Or,
                UpdateExpression = "?",
                ConditionExpression = "?",
            }));
        Fails(
            Mixed + "Non-expression parameters: {AttributesToGet, QueryFilter, ConditionalOperator, KeyConditions} "
            + "Expression parameters: {ProjectionExpression, FilterExpression, KeyConditionExpression}",
            () => _table.Query(Query("a") with
            {
                AttributesToGet = ["a"],
                QueryFilter = new Dictionary<string, LegacyCondition>(),
                ConditionalOperator = ConditionalOperator.Or,
                ProjectionExpression = "?",
                FilterExpression = "?",
                KeyConditionExpression = "?",
            }));
        Fails(
            Mixed + "Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}",
            () => _table.Get(new GetItemRequest { TableName = Name, Key = Key(), AttributesToGet = ["a"], ProjectionExpression = "a" }));
    }

    [Fact]
    public void Placeholders_need_an_expression_that_takes_them()
    {
        var names = new Dictionary<string, string>();
        Fails(
            Envelope + "ExpressionAttributeNames can only be specified when using expressions",
            () => _table.Put(
                Key(), new PutItemRequest { TableName = Name, ExpressionAttributeNames = names, ExpressionAttributeValues = Item.Empty }));
        Fails(
            Envelope + "ExpressionAttributeValues can only be specified when using expressions",
            () => _table.Put(Key(), new PutItemRequest { TableName = Name, ExpressionAttributeValues = Item.Empty }));
        Fails(
            "ExpressionAttributeValues can only be specified when using expressions: FilterExpression is null",
            () => _table.Scan(new ScanRequest { TableName = Name, ProjectionExpression = "a", ExpressionAttributeValues = Item.Empty }));
    }

    private static QueryRequest Query(string pk) => new()
    {
        TableName = Name,
        KeyConditions = new Dictionary<string, LegacyCondition>
        {
            ["pk"] = new() { ComparisonOperator = ComparisonOperator.Eq, AttributeValueList = [pk] },
        },
    };
}
