namespace Monotable.Engine.Tests;

public sealed class UpdateTests
{
    private static readonly (string Name, AttributeValue Value)[] All =
    [
        (":v", 9), (":one", 1), (":l", AttributeValue.List(7)), (":t", AttributeValue.Set(AttributeSet.Create(["a"]))),
        (":u", AttributeValue.Set(AttributeSet.Create(["b", "a"]))), (":s", "x"), (":max", AttributeValue.Number(DynamoDbNumber.MaxValue)),
    ];

    public static TheoryData<string, string, string?> AppliesCases { get; } = new()
    {
        { "SET nn = :v", "nn", "N: 9" },
        { "set nn = n remove s", "nn", "N: 5" },
        { "SET n = n + :v", "n", "N: 14" },
        { "SET n = n - :v", "n", "N: -4" },
        { "SET n = (n + :one)", "n", "N: 6" },
        { "SET n = (n) + (:one)", "n", "N: 6" },
        { "SET nn = if_not_exists(nn, :v)", "nn", "N: 9" },
        { "SET n = if_not_exists(n, :v)", "n", "N: 5" },
        { "SET nn = if_not_exists(nn, :v) + :one", "nn", "N: 10" },
        { "SET nn = if_not_exists(m.zz, if_not_exists(n, :v))", "nn", "N: 5" },
        { "SET li = list_append(li, :l)", "li", "L: [N: 1, N: 2, N: 3, N: 7]" },
        { "SET li = list_append(:l, li)", "li", "L: [N: 7, N: 1, N: 2, N: 3]" },
        { "SET lj = list_append(if_not_exists(lj, :l), :l)", "lj", "L: [N: 7, N: 7]" },
        { "SET m.z = :v", "m", "M: {a = N: 1, z = N: 9}" },
        { "SET m.a = n", "m", "M: {a = N: 5}" },
        { "SET li[0] = :v", "li", "L: [N: 9, N: 2, N: 3]" },
        { "SET li[9] = :v, li[7] = :one", "li", "L: [N: 1, N: 2, N: 3, N: 1, N: 9]" },
        { "SET li[1] = li[0], li[0] = :v", "li", "L: [N: 9, N: 1, N: 3]" },
        { "SET li[0] = :v REMOVE li[1]", "li", "L: [N: 9, N: 3]" },
        { "REMOVE li[0], li[1]", "li", "L: [N: 3]" },
        { "REMOVE li[9]", "li", "L: [N: 1, N: 2, N: 3]" },
        { "REMOVE m.a", "m", "M: {}" },
        { "REMOVE n", "n", null },
        { "REMOVE nope", "n", "N: 5" },
        { "ADD n :v", "n", "N: 14" },
        { "ADD nn :v", "nn", "N: 9" },
        { "ADD m.a :v", "m", "M: {a = N: 10}" },
        { "ADD li[0] :v", "li", "L: [N: 10, N: 2, N: 3]" },
        { "ADD ss :u", "ss", "SS: {a, b}" },
        { "ADD tt :u", "tt", "SS: {a, b}" },
        { "DELETE ss :t", "ss", null },
        { "DELETE uu :t", "uu", "SS: {b}" },
        { "DELETE nope :t", "n", "N: 5" },
        { "SET a = n, n = :v", "a", "N: 5" },
    };

    public static TheoryData<string, string> RefusesAndLeavesCases { get; } = new()
    {
        { "SET a.b = :v", Invalid },
        { "SET m.a.b = :v", Invalid },
        { "SET li.a = :v", Invalid },
        { "SET m[0] = :v", Invalid },
        { "SET nope[0] = :v", Invalid },
        { "REMOVE m.x.y", Invalid },
        { "REMOVE q.x", Invalid },
        { "REMOVE li[0].x", Invalid },
        { "ADD nope.x :v", Invalid },
        { "DELETE nope.x :t", Invalid },
        { "SET n = s + :v", Type },
        { "SET a = list_append(n, :l)", Type },
        { "SET a = list_append(li, m)", Type },
        { "ADD s :v", Type },
        { "ADD ss :v", Type },
        { "ADD li :v", Type },
        { "DELETE n :t", Type },
        { "SET a = nope + :v", Missing },
        { "SET a = nope", Missing },
        { "SET a = list_append(li, nope)", Missing },
        { "SET a = if_not_exists(nope, nope2)", Missing },
        { "SET pk = :s", "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key" },
        { "REMOVE sk", "One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key" },
        { "SET g = :s", "One or more parameter values were invalid: Type mismatch for Index Key g Expected: N Actual: S IndexName: gsi" },
        { "SET l = :v", "One or more parameter values were invalid: Type mismatch for Index Key l Expected: S Actual: N IndexName: lsi" },
        { "SET n = :max + :max", "Number overflow. Attempting to store a number with magnitude larger than supported range" },
        { "SET n = :max - :one", "Attempting to store more than 38 significant digits in a Number" },
    };

    private readonly TestTable _table = new();

    [Theory]
    [MemberData(nameof(AppliesCases))]
    public void Applies(string update, string attribute, string? expected)
    {
        Fill();
        _table.Update(update, Used(update));
        Assert.Equal(expected, _table.Get()!.TryGetValue(attribute, out var value) ? value.ToString() : null);
    }

    [Theory]
    [MemberData(nameof(RefusesAndLeavesCases))]
    public void Refuses_and_leaves_the_item_as_it_is(string update, string text)
    {
        Fill();
        var before = _table.Get();
        TestTable.Fails(text, () => _table.Update(update, Used(update)));
        Assert.Equal(before, _table.Get());
    }

    private const string Invalid = "The document path provided in the update expression is invalid for update";
    private const string Type = "An operand in the update expression has an incorrect data type";
    private const string Missing = "The provided expression refers to an attribute that does not exist in the item";

    [Fact]
    public void Creates_an_item_unless_it_only_removes()
    {
        _table.Update("REMOVE x, y.z, q[0]");
        Assert.Null(_table.Get());
        _table.Update("DELETE x :t", (":t", AttributeValue.Set(AttributeSet.Create(["a"]))));
        Assert.Null(_table.Get());
        Assert.False(_table.Update(new UpdateItemRequest
        {
            TableName = "tab", Key = TestTable.Key(), UpdateExpression = "REMOVE x", ReturnValues = ReturnValues.AllNew,
        }).HasAttributes);
        _table.Update(new UpdateItemRequest { TableName = "tab", Key = TestTable.Key() });
        Assert.Equal(TestTable.Key(), _table.Get());
    }

    [Fact]
    public void Creates_an_item_with_its_key_and_what_is_set()
    {
        _table.Update("SET x = :v ADD n :v", (":v", 1));
        Assert.Equal(Item.Create(("pk", "a"), ("sk", "b"), ("x", 1), ("n", 1)), _table.Get());
    }

    [Theory]
    [InlineData("SET m.z = :v", ReturnValues.UpdatedNew, "{m = M: {z = N: 9}}")]
    [InlineData("SET m.z = :v", ReturnValues.UpdatedOld, null)]
    [InlineData("SET li[1] = :v", ReturnValues.UpdatedOld, "{li = L: [N: 2]}")]
    [InlineData("SET li[1] = :v", ReturnValues.UpdatedNew, "{li = L: [N: 9]}")]
    [InlineData("SET n = n + :v REMOVE s", ReturnValues.UpdatedNew, "{n = N: 14}")]
    [InlineData("SET n = n + :v REMOVE s", ReturnValues.UpdatedOld, "{n = N: 5, s = S: \"x\"}")]
    [InlineData("DELETE ss :t", ReturnValues.UpdatedNew, null)]
    [InlineData("DELETE ss :t", ReturnValues.UpdatedOld, "{ss = SS: {a}}")]
    [InlineData("REMOVE nope", ReturnValues.UpdatedOld, null)]
    [InlineData("SET n = :v", ReturnValues.None, null)]
    public void Returns_only_the_paths_it_touched(string update, ReturnValues wanted, string? expected)
    {
        Fill();
        var response = _table.Update(new UpdateItemRequest
        {
            TableName = "tab", Key = TestTable.Key(), UpdateExpression = update, ReturnValues = wanted, ExpressionAttributeValues = TestTable.Values(
                Used(update)),
        });
        Assert.Equal(expected is not null, response.HasAttributes);
        Assert.Equal(expected, response.Attributes?.ToString());
    }

    [Fact]
    public void Returns_the_whole_item_before_or_after()
    {
        Fill();
        var before = _table.Get();
        var request = new UpdateItemRequest
        {
            TableName = "tab", Key = TestTable.Key(), UpdateExpression = "SET n = :v", ExpressionAttributeValues = Item.Create(
                (":v", 6)), ReturnValues = ReturnValues.AllOld,
        };
        Assert.Equal(before, _table.Update(request).Attributes);
        Assert.Equal(
            before!.With("n", 7),
            _table.Update(request with { ExpressionAttributeValues = Item.Create((":v", 7)), ReturnValues = ReturnValues.AllNew }).Attributes);
    }

    [Fact]
    public void Changes_nothing_where_its_condition_fails()
    {
        Fill();
        var before = _table.Get();
        var failed = Assert.Throws<ConditionalCheckFailedException>(() => _table.Update(new UpdateItemRequest
        {
            TableName = "tab",
            Key = TestTable.Key(),
            UpdateExpression = "SET n = :v",
            ConditionExpression = "n = :v",
            ExpressionAttributeValues = Item.Create((":v", 6)),
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        }));
        Assert.Equal(before, failed.Item);
        Assert.Equal(before, _table.Get());
    }

    [Fact]
    public void Refuses_an_item_that_grows_too_large()
    {
        _table.Put(("pk", "a"), ("sk", "b"), ("x", new string('x', 300_000)));
        TestTable.Fails("Item size to update has exceeded the maximum allowed size", () => _table.Update("SET y = x"));
    }

    private static (string, AttributeValue)[] Used(string expression) =>
        [.. All.Where(value => System.Text.RegularExpressions.Regex.IsMatch(expression, value.Name + "\\b"))];

    private void Fill() => _table.Put(
        ("pk", "a"), ("sk", "b"), ("n", 5), ("s", "x"), ("m", Item.Create(("a", 1))), ("li", AttributeValue.List(1, 2, 3)),
        ("ss", AttributeValue.Set(AttributeSet.Create(["a"]))), ("uu", AttributeValue.Set(AttributeSet.Create(["a", "b"]))));
}
