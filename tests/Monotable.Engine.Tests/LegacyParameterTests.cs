using static Monotable.Engine.Tests.TestTable;

namespace Monotable.Engine.Tests;

/// <summary>The parameters from before there were expressions: what they do, and the words in which they are refused.</summary>
public sealed class LegacyParameterTests
{
    private const string Envelope = "1 validation error detected: ";
    private const string Invalid = "One or more parameter values were invalid: ";

    private readonly TestTable _table = new();

    public static TheoryData<ComparisonOperator, string, bool> Comparisons => new()
    {
        { ComparisonOperator.Eq, "n=1", true },
        { ComparisonOperator.Eq, "n=2", false },
        { ComparisonOperator.Eq, "x=1", false },
        { ComparisonOperator.Ne, "n=2", true },
        { ComparisonOperator.Ne, "n=s:1", true },
        { ComparisonOperator.Ne, "x=1", true },
        { ComparisonOperator.Le, "n=1", true },
        { ComparisonOperator.Lt, "n=1", false },
        { ComparisonOperator.Lt, "n=s:z", false },
        { ComparisonOperator.Ge, "n=1", true },
        { ComparisonOperator.Gt, "n=0", true },
        { ComparisonOperator.NotNull, "n", true },
        { ComparisonOperator.NotNull, "x", false },
        { ComparisonOperator.Null, "x", true },
        { ComparisonOperator.Contains, "s=s:bc", true },
        { ComparisonOperator.Contains, "k=1", true },
        { ComparisonOperator.Contains, "k=2", false },
        { ComparisonOperator.NotContains, "k=2", true },
        { ComparisonOperator.NotContains, "n=s:1", true },
        { ComparisonOperator.NotContains, "x=1", false },
        { ComparisonOperator.BeginsWith, "s=s:ab", true },
        { ComparisonOperator.BeginsWith, "s=s:b", false },
        { ComparisonOperator.In, "n=3,1", true },
        { ComparisonOperator.In, "n=3,4", false },
        { ComparisonOperator.Between, "n=0,1", true },
        { ComparisonOperator.Between, "n=2,3", false },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Each_comparison_holds_in_expected_and_in_filters(ComparisonOperator comparison, string operands, bool holds)
    {
        var item = Key().With("n", 1).With("s", "abcd").With("k", AttributeValue.List(1, "a"));
        _table.Put(item);
        var (name, values) = Parse(operands);
        var expected = new ExpectedAttributeValue { ComparisonOperator = comparison, AttributeValueList = values.Count == 0 ? null : values };
        if (holds)
        {
            Expect(name, expected);
        }
        else
        {
            Assert.Throws<ConditionalCheckFailedException>(() => Expect(name, expected));
        }

        _table.Put(item);
        var filter = new Dictionary<string, LegacyCondition> { [name] = new() { ComparisonOperator = comparison, AttributeValueList = values } };
        Assert.Equal(holds ? 1 : 0, _table.Scan(new ScanRequest { TableName = Name, ScanFilter = filter }).Count);
        Assert.Equal(holds ? 1 : 0, _table.Query(Query("a") with { QueryFilter = filter }).Count);
    }

    [Fact]
    public void Expected_values_are_equal_or_absent()
    {
        _table.Put(Key().With("n", 1));
        Expect("n", new() { Value = 1 });
        Expect("n", new() { Exists = false });
        _table.Put(Key().With("n", 1));
        Expect("n", new() { Value = 1, Exists = true });
        _table.Put(Key().With("n", 1));
        Expect("n", new() { Value = 0, ComparisonOperator = ComparisonOperator.Gt });
        _table.Put(Key().With("n", 1));
        Assert.Throws<ConditionalCheckFailedException>(() => Expect("n", new() { Exists = false }));
    }

    [Fact]
    public void Names_mean_whole_attributes_whatever_they_look_like()
    {
        _table.Put(Key().With("a.b", 1).With("size", 2));
        Expect("a.b", new() { Value = 1 });
        _table.Put(Key().With("a.b", 1).With("size", 2));
        var got = _table.Get(new GetItemRequest { TableName = Name, Key = Key(), AttributesToGet = ["a.b", "none"] }).Item!;
        Assert.Equal(["a.b"], got.Keys);
    }

    [Theory]
    [InlineData(ConditionalOperator.And, false)]
    [InlineData(ConditionalOperator.Or, true)]
    public void Conditions_are_joined(ConditionalOperator conditionalOperator, bool holds)
    {
        _table.Put(Key().With("n", 1));
        var request = new DeleteItemRequest
        {
            TableName = Name,
            Key = Key(),
            ConditionalOperator = conditionalOperator,
            Expected = new Dictionary<string, ExpectedAttributeValue> { ["n"] = new() { Value = 1 }, ["m"] = new() { Value = 1 } },
        };
        if (holds)
        {
            _table.Delete(request);
            return;
        }

        Assert.Throws<ConditionalCheckFailedException>(() => _table.Delete(request));
    }

    [Theory]
    [InlineData("{}", Invalid + "Value must be provided when Exists is null for Attribute: n")]
    [InlineData("exists", Invalid + "Value must be provided when Exists is true for Attribute: n")]
    [InlineData("absent=1", Invalid + "Value cannot be used when Exists is false for Attribute: n")]
    [InlineData("value+list", Invalid + "Value and AttributeValueList cannot be used together for Attribute: n")]
    [InlineData("list", Invalid + "AttributeValueList can only be used with a ComparisonOperator for Attribute: n")]
    [InlineData("exists+EQ", Invalid + "Exists and ComparisonOperator cannot be used together for Attribute: n")]
    [InlineData("EQ", Invalid + "Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: n")]
    [InlineData("EQ:", Invalid + "Invalid number of argument(s) for the EQ ComparisonOperator")]
    [InlineData("BETWEEN:1", Invalid + "Invalid number of argument(s) for the BETWEEN ComparisonOperator")]
    [InlineData("NOT_NULL:1", Invalid + "Invalid number of argument(s) for the NOT_NULL ComparisonOperator")]
    [InlineData("BEGINS_WITH:1", Invalid + "ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type")]
    [InlineData("IN:1,s:a", Invalid + "AttributeValues inside AttributeValueList must be of same type")]
    [InlineData("BETWEEN:2,1", "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound")]
    public void What_is_expected_must_make_sense(string what, string text)
    {
        ExpectedAttributeValue expected = what switch
        {
            "{}" => new(),
            "exists" => new() { Exists = true },
            "absent=1" => new() { Exists = false, Value = 1 },
            "value+list" => new() { Value = 1, AttributeValueList = [1] },
            "list" => new() { AttributeValueList = [1] },
            "exists+EQ" => new() { Exists = true, ComparisonOperator = ComparisonOperator.Eq, AttributeValueList = [1] },
            "EQ" => new() { ComparisonOperator = ComparisonOperator.Eq },
            _ => Compared(what),
        };
        Fails(Envelope + text, () => Expect("n", expected));
    }

    [Fact]
    public void An_operator_joins_two_conditions_or_more()
    {
        Fails(
            Envelope + "ConditionalOperator cannot be used without Filter or Expected",
            () => _table.Put(Key(), new PutItemRequest { TableName = Name, ConditionalOperator = ConditionalOperator.And }));
        Fails(
            "ConditionalOperator can only be used when Filter or Expected has two or more elements",
            () => _table.Scan(new ScanRequest
            {
                TableName = Name,
                ConditionalOperator = ConditionalOperator.Or,
                ScanFilter = new Dictionary<string, LegacyCondition> { ["n"] = new() { ComparisonOperator = ComparisonOperator.Null } },
            }));
    }

    [Fact]
    public void Updates_put_add_and_delete()
    {
        _table.Put(Key().With("n", 1).With("k", AttributeValue.List(1)).With("s", Strings("a", "b")).With("x", 1));
        var answer = Update(
            ("p", new() { Value = "new" }),
            ("n", new() { Action = AttributeAction.Add, Value = 2 }),
            ("k", new() { Action = AttributeAction.Add, Value = AttributeValue.List(2) }),
            ("s", new() { Action = AttributeAction.Delete, Value = Strings("a") }),
            ("x", new() { Action = AttributeAction.Delete }));
        var wanted = Key().With("n", 3).With("k", AttributeValue.List(1, 2)).With("s", Strings("b")).With("p", "new");
        Assert.Equal(wanted, answer.Attributes);
    }

    [Fact]
    public void Deletions_alone_create_nothing_but_no_updates_at_all_do()
    {
        Assert.False(Update(("x", new() { Action = AttributeAction.Delete })).HasAttributes);
        Assert.Null(_table.Get());
        Assert.Equal(Key(), Update().Attributes);
    }

    [Fact]
    public void Updates_must_make_sense()
    {
        _table.Put(Key().With("x", "text"));
        Fails(
            Envelope + Invalid + "Only DELETE action is allowed when no attribute value is specified",
            () => Update(("n", new() { Action = AttributeAction.Add })));
        Fails(
            Envelope + Invalid + "ADD action is not supported for the type STRING",
            () => Update(("n", new() { Action = AttributeAction.Add, Value = "a" })));
        Fails(
            Envelope + Invalid + "DELETE action with value is not supported for the type LIST",
            () => Update(("n", new() { Action = AttributeAction.Delete, Value = AttributeValue.List() })));
        Fails("Type mismatch for attribute to update", () => Update(("x", new() { Action = AttributeAction.Add, Value = 1 })));
        Fails(
            Invalid + "Cannot update attribute pk. This attribute is part of the key",
            () => Update(("pk", new() { Action = AttributeAction.Delete })));
    }

    private static QueryRequest Query(string pk) => new()
    {
        TableName = Name,
        KeyConditions = new Dictionary<string, LegacyCondition>
        {
            ["pk"] = new() { ComparisonOperator = ComparisonOperator.Eq, AttributeValueList = [pk] },
        },
    };

    private static AttributeValue Strings(params string[] members) => AttributeValue.Set(AttributeSet.Create(members));

    private static ExpectedAttributeValue Compared(string what)
    {
        var (name, values) = Parse(what.Replace(':', '=') is var text && what.Contains("s:", StringComparison.Ordinal) ? "IN=1,s:a" : text);
        var comparison = name switch
        {
            "EQ" => ComparisonOperator.Eq,
            "BETWEEN" => ComparisonOperator.Between,
            "NOT_NULL" => ComparisonOperator.NotNull,
            "BEGINS_WITH" => ComparisonOperator.BeginsWith,
            _ => ComparisonOperator.In,
        };
        return new() { ComparisonOperator = comparison, AttributeValueList = values };
    }

    /// <summary>Reads <c>name=1,s:text</c>.</summary>
    private static (string Name, List<AttributeValue> Values) Parse(string text)
    {
        var parts = text.Split('=');
        var values = parts.Length == 1 ? [] : parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return (parts[0], [.. values.Select(static value => value.StartsWith("s:", StringComparison.Ordinal)
            ? AttributeValue.String(value[2..])
            : AttributeValue.Number(DynamoDbNumber.Parse(value)))]);
    }

    private void Expect(string name, ExpectedAttributeValue expected) => _table.Put(
        Key(), new PutItemRequest { TableName = Name, Expected = new Dictionary<string, ExpectedAttributeValue> { [name] = expected } });

    private UpdateItemResponse<Item> Update(params (string Name, AttributeValueUpdate Update)[] updates) => _table.Update(new UpdateItemRequest
    {
        TableName = Name,
        Key = Key(),
        AttributeUpdates = updates.ToDictionary(static update => update.Name, static update => update.Update),
        ReturnValues = ReturnValues.AllNew,
    });
}
