namespace Monotable.Engine.Tests;

public sealed class ConditionTests
{
    public static TheoryData<string, bool> EvaluatesCases { get; } = new()
    {
        { "n = :five", true },
        { "n <> :five", false },
        { "n > :one", true },
        { "n >= :five", true },
        { "n < :five", false },
        { "n <= :five", true },
        { ":five = n", true },
        { "nope = :one", false },
        { "nope <> :one", true },
        { "NOT nope = :one", true },
        { "nope = nope2", false },
        { "nope <> nope2", true },
        { "n < :x", false },
        { "n <> :x", true },
        { "n BETWEEN :one AND :five", true },
        { "nope BETWEEN :one AND :five", false },
        { "n BETWEEN nope AND :five", false },
        { "n IN (:one, :five)", true },
        { "n IN (nope, :one)", false },
        { "nope IN (nope2)", false },
        { "attribute_exists(n)", true },
        { "attribute_exists(m.a)", true },
        { "attribute_exists(m.z)", false },
        { "attribute_not_exists(li[5])", true },
        { "li[1] = :x", true },
        { "m.deep[0].leaf = :y", true },
        { "m.a.b = :one", false },
        { "size(s) = :three", true },
        { "size(b) = :four", true },
        { "size(li) = :two", true },
        { "size(m) = :two", true },
        { "size(ss) = :two", true },
        { "size(n) <> :one", true },
        { "size(n) = :one", false },
        { "size(s) = size(s)", true },
        { "size(s) BETWEEN :one AND :three", true },
        { "contains(s, :x)", false },
        { "contains(:yxz, :x)", true },
        { "contains(li, :x)", true },
        { "contains(ss, :a)", true },
        { "contains(ns, :two)", true },
        { "contains(ns, :a)", false },
        { "contains(m, :a)", false },
        { "begins_with(:yxz, :y)", true },
        { "begins_with(n, :y)", false },
        { "n = :five AND bo = :true OR n = :one", true },
        { "n = :one OR n = :five AND bo = :true", true },
        { "(n = :five OR n = :one) AND bo = :false", false },
        { "n = :five OR n = :one AND bo = :false", true },
        { "NOT n = :one AND bo = :true", true },
        { "NOT (n = :five AND bo = :true)", false },
        { "NOT NOT n = :five", true },
        { "not n = :one and bo = :true", true },
        { "(n) = (:five)", true },
        { "nu = :null", true },
        { "li = :list", true },
    };

    private readonly TestTable _table = new();

    public ConditionTests()
    {
        _table.Put(
            ("pk", "a"), ("sk", "b"), ("n", 5), ("s", "é😀"), ("bo", true), ("nu", AttributeValue.Null),
            ("b", AttributeValue.Binary([1, 2, 3, 4])),
            ("li", AttributeValue.List(1, "x")),
            ("m", Item.Create(("a", 1), ("deep", AttributeValue.List(Item.Create(("leaf", "y")))))),
            ("ss", AttributeValue.Set(AttributeSet.Create(["a", "b"]))),
            ("ns", AttributeValue.Set(AttributeSet.Create<DynamoDbNumber>([1, 2]))));
    }

    [Theory]
    [MemberData(nameof(EvaluatesCases))]
    public void Evaluates(string condition, bool expected)
    {
        (string, AttributeValue)[] all =
        [
            (":one", 1), (":two", 2), (":three", 3), (":four", 4), (":five", 5), (":x", "x"), (":y", "y"), (":a", "a"), (":yxz", "yxz"),
            (":true", true), (":false", false), (":null", AttributeValue.Null), (":list", AttributeValue.List(1, "x")),
        ];
        var used = all.Where(value => System.Text.RegularExpressions.Regex.IsMatch(condition, value.Item1 + "\\b")).ToArray();
        Assert.Equal(expected, _table.Meets(condition, used));
    }

    [Theory]
    [InlineData("S", "s")]
    [InlineData("N", "n")]
    [InlineData("B", "b")]
    [InlineData("L", "li")]
    [InlineData("M", "m")]
    [InlineData("SS", "ss")]
    [InlineData("NS", "ns")]
    [InlineData("NULL", "nu")]
    [InlineData("BOOL", "bo")]
    public void Tells_the_type_of_an_attribute(string code, string name)
    {
        Assert.True(_table.Meets($"attribute_type({name}, :type)", (":type", code)));
        Assert.False(_table.Meets($"attribute_type({name}, :type)", (":type", "BS")));
        Assert.False(_table.Meets("attribute_type(nope, :type)", (":type", code)));
    }

    [Fact]
    public void Compares_numbers_by_value_strings_by_utf8_and_binary_unsigned()
    {
        _table.Put(("pk", "a"), ("sk", "b"), ("n", 10), ("s", "\uFFFF"), ("b", AttributeValue.Binary([0x80])));
        Assert.True(_table.Meets("n > :v", (":v", 9)));
        Assert.True(_table.Meets("s < :v", (":v", "\U00010000")));
        Assert.True(_table.Meets("b > :v", (":v", AttributeValue.Binary([0x7F]))));
    }

    [Fact]
    public void Finds_part_of_a_binary_value()
    {
        Assert.True(_table.Meets("contains(b, :v)", (":v", AttributeValue.Binary([2, 3]))));
        Assert.True(_table.Meets("begins_with(b, :v)", (":v", AttributeValue.Binary([1, 2]))));
    }

    [Fact]
    public void Ignores_the_order_of_sets_and_maps_in_equality()
    {
        Assert.True(_table.Meets("ss = :v", (":v", AttributeValue.Set(AttributeSet.Create(["b", "a"])))));
        _table.Put(("pk", "a"), ("sk", "b"), ("m", Item.Create(("x", 1), ("y", 2))));
        Assert.True(_table.Meets("m = :v", (":v", Item.Create(("y", 2), ("x", 1)))));
    }
}
