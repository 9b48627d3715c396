namespace Monotable.Engine.Tests;

public sealed class ConditionTests
{
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
    [InlineData("n = :five", true)]
    [InlineData("n <> :five", false)]
    [InlineData("n > :one", true)]
    [InlineData("n >= :five", true)]
    [InlineData("n < :five", false)]
    [InlineData("n <= :five", true)]
    [InlineData(":five = n", true)]
    [InlineData("nope = :one", false)]
    [InlineData("nope <> :one", true)]
    [InlineData("NOT nope = :one", true)]
    [InlineData("nope = nope2", false)]
    [InlineData("nope <> nope2", true)]
    [InlineData("n < :x", false)]
    [InlineData("n <> :x", true)]
    [InlineData("n BETWEEN :one AND :five", true)]
    [InlineData("nope BETWEEN :one AND :five", false)]
    [InlineData("n BETWEEN nope AND :five", false)]
    [InlineData("n IN (:one, :five)", true)]
    [InlineData("n IN (nope, :one)", false)]
    [InlineData("nope IN (nope2)", false)]
    [InlineData("attribute_exists(n)", true)]
    [InlineData("attribute_exists(m.a)", true)]
    [InlineData("attribute_exists(m.z)", false)]
    [InlineData("attribute_not_exists(li[5])", true)]
    [InlineData("li[1] = :x", true)]
    [InlineData("m.deep[0].leaf = :y", true)]
    [InlineData("m.a.b = :one", false)]
    [InlineData("size(s) = :three", true)]
    [InlineData("size(b) = :four", true)]
    [InlineData("size(li) = :two", true)]
    [InlineData("size(m) = :two", true)]
    [InlineData("size(ss) = :two", true)]
    [InlineData("size(n) <> :one", true)]
    [InlineData("size(n) = :one", false)]
    [InlineData("size(s) = size(s)", true)]
    [InlineData("size(s) BETWEEN :one AND :three", true)]
    [InlineData("contains(s, :x)", false)]
    [InlineData("contains(:yxz, :x)", true)]
    [InlineData("contains(li, :x)", true)]
    [InlineData("contains(ss, :a)", true)]
    [InlineData("contains(ns, :two)", true)]
    [InlineData("contains(ns, :a)", false)]
    [InlineData("contains(m, :a)", false)]
    [InlineData("begins_with(:yxz, :y)", true)]
    [InlineData("begins_with(n, :y)", false)]
    [InlineData("n = :five AND bo = :true OR n = :one", true)]
    [InlineData("n = :one OR n = :five AND bo = :true", true)]
    [InlineData("(n = :five OR n = :one) AND bo = :false", false)]
    [InlineData("n = :five OR n = :one AND bo = :false", true)]
    [InlineData("NOT n = :one AND bo = :true", true)]
    [InlineData("NOT (n = :five AND bo = :true)", false)]
    [InlineData("NOT NOT n = :five", true)]
    [InlineData("not n = :one and bo = :true", true)]
    [InlineData("(n) = (:five)", true)]
    [InlineData("nu = :null", true)]
    [InlineData("li = :list", true)]
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
