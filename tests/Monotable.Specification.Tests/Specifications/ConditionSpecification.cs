using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Conditions: every comparison and function, and what a failed one leaves behind.</summary>
public abstract class ConditionSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Key = Make("a", "1");

    private static readonly Item Stored = Make(
        "a",
        "1",
        ("bin", AttributeValue.Binary([1, 2, 3])),
        ("bins", BinarySet([1], [2])),
        ("lst", AttributeValue.List("x", 2, Item.Create(("y", "deep")))),
        ("mp", Item.Create(("inn", 5), ("txt", "hello"))),
        ("nil", AttributeValue.Null),
        ("nay", false),
        ("num", 10),
        ("nums", NumberSet(1, 2, 3)),
        ("txt", "hello world"),
        ("texts", StringSet("a", "b")),
        ("yea", true));

    private static readonly Item Values = Item.Create(
        (":a", "a"), (":b1", AttributeValue.Binary([1])), (":b12", AttributeValue.Binary([1, 2])), (":false", false), (":hello", "hello"),
        (":n1", 1), (":n10", 10), (":n11", 11), (":n2", 2), (":n3", 3), (":n5", 5), (":nil", AttributeValue.Null), (":tB", "B"), (":tBOOL", "BOOL"),
        (":tBS", "BS"), (":tL", "L"), (":tM", "M"), (":tN", "N"), (":tNS", "NS"), (":tNULL", "NULL"), (":tS", "S"), (":tSS", "SS"), (":true", true),
        (":world", "world"), (":x", "x"), (":z", "z"),
        (":list", AttributeValue.List("x", 2, Item.Create(("y", "deep")))), (":ba", StringSet("b", "a")));

    public static TheoryData<string> True =>
    [
        "num = :n10", "num <> :n11", "num < :n11", "num <= :n10", "num > :n5", "num >= :n10", "num <> :hello",
        "txt > :hello", "bin > :b12", "yea = :true", "nay = :false", "nil = :nil", "lst = :list", "texts = :ba",
        "num BETWEEN :n5 AND :n10", "txt BETWEEN :hello AND :world", "num IN (:n1, :n10)", "pk IN (:x, :a)",
        "attribute_exists(num)", "attribute_exists(mp.inn)", "attribute_exists(lst[2].y)",
        "attribute_not_exists(absent)", "attribute_not_exists(mp.absent)", "attribute_not_exists(lst[3])", "attribute_not_exists(num.x)",
        "attribute_type(txt, :tS)", "attribute_type(num, :tN)", "attribute_type(bin, :tB)", "attribute_type(yea, :tBOOL)",
        "attribute_type(nil, :tNULL)", "attribute_type(lst, :tL)", "attribute_type(mp, :tM)", "attribute_type(texts, :tSS)",
        "attribute_type(nums, :tNS)", "attribute_type(bins, :tBS)",
        "begins_with(txt, :hello)", "begins_with(bin, :b12)", "begins_with(mp.txt, :hello)",
        "contains(txt, :world)", "contains(texts, :a)", "contains(nums, :n2)", "contains(bins, :b1)", "contains(lst, :n2)", "contains(bin, :b12)",
        "size(txt) > :n10", "size(bin) = :n3", "size(texts) = :n2", "size(nums) = :n3", "size(lst) = :n3", "size(mp) = :n2",
        "NOT num = :n11", "num = :n10 AND yea = :true", "num = :n11 OR yea = :true", "NOT (num = :n11 AND yea = :true)",
        "num = :n11 OR num = :n10 AND yea = :true", "(num = :n11 OR num = :n10) AND yea = :true", "NOT num = :n11 AND yea = :true",
        "mp.inn < num", "pk = :a", "lst[0] = :x", "lst[1] = :n2",
    ];

    public static TheoryData<string> False =>
    [
        "num = :n11", "num <> :n10", "num < :n10", "num > :n10", "txt = :hello", "num = :hello", "num < :hello", "txt < :n10",
        "absent = :n10", "absent <> :n10 AND num = :n11", "absent < :n10", "num BETWEEN :n1 AND :n5", "num IN (:n1, :n2)", "num IN (:hello)",
        "attribute_exists(absent)", "attribute_exists(lst[3])", "attribute_not_exists(num)", "attribute_type(num, :tS)",
        "attribute_type(absent, :tS)", "begins_with(txt, :world)", "begins_with(absent, :world)", "contains(texts, :hello)", "contains(txt, :z)",
        "contains(num, :n1)", "contains(lst, :z)", "contains(absent, :z)", "size(txt) = :n10", "size(absent) = :n10", "NOT num = :n10",
        "num = :n10 AND nay = :true", "num = :n11 OR nay = :true", "lst[5] = :x",
    ];

    [Theory]
    [MemberData(nameof(True))]
    public async Task A_condition_that_holds_lets_the_write_through(string condition)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        await table.DeleteAsync(Key, condition, ValuesIn(condition, Values));
        Assert.Null(await table.GetAsync(Key));
    }

    [Theory]
    [MemberData(nameof(False))]
    public async Task A_condition_that_does_not_hold_leaves_the_item_as_it_was(string condition)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => table.DeleteAsync(Key, condition, ValuesIn(condition, Values)));
        Assert.Equal(Stored, await table.GetAsync(Key));
    }

    [Fact]
    public async Task A_failed_condition_of_a_put_stores_nothing()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        var error = await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => table.PutAsync(Make("a", "1", ("x", 1)), "attribute_not_exists(pk)"));
        Assert.Equal("The conditional request failed", error.Message);
        Assert.Null(error.Item);
        Assert.Equal(Stored, await table.GetAsync(Key));
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => table.PutAsync(Make("a", "2"), "attribute_exists(pk)"));
        Assert.Null(await table.GetAsync(Make("a", "2")));
    }

    [Fact]
    public async Task A_failed_condition_of_an_update_changes_nothing()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        var values = Item.Create((":x", 1));
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => table.UpdateAsync(Key, "SET num = :x", values, "num < :x"));
        Assert.Equal(Stored, await table.GetAsync(Key));
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => table.UpdateAsync(Make("a", "2"), "SET num = :x", values, "attribute_exists(pk)"));
        Assert.Null(await table.GetAsync(Make("a", "2")));
    }

    [Fact]
    public async Task A_failed_condition_brings_the_item_if_asked()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        const string condition = "attribute_not_exists(pk)";
        var put = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => table.PutAsync(Key, condition, itemOnFailure: true));
        var delete = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => table.DeleteAsync(Key, condition, itemOnFailure: true));
        var update = await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => table.UpdateAsync(Key, "REMOVE num", condition: condition, itemOnFailure: true));
        Assert.Equal(Stored, put.Item);
        Assert.Equal(Stored, delete.Item);
        Assert.Equal(Stored, update.Item);
    }

    [Fact]
    public async Task A_failed_condition_on_a_missing_item_brings_none()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => table.DeleteAsync(Key, "attribute_exists(pk)", itemOnFailure: true));
        Assert.Null(error.Item);
    }

    [Theory]
    [InlineData("contains(num, num)")]
    [InlineData("attribute_exists(:n1)")]
    [InlineData("attribute_type(num, :n1)")]
    [InlineData("attribute_type(num, :x)")]
    [InlineData("begins_with(num, :n1)")]
    [InlineData("size(num)")]
    [InlineData("num BETWEEN :n11 AND :n1")]
    [InlineData("num < :true")]
    [InlineData("unknown(num)")]
    [InlineData("SIZE(txt) = :n1")]
    [InlineData("num = num")]
    public async Task A_condition_that_cannot_be_meant_is_refused(string condition)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.DeleteAsync(Key, condition, ValuesIn(condition, Values)));
        Assert.DoesNotContain("reserved keyword", error.Message, StringComparison.Ordinal);
        Assert.Equal(Stored, await table.GetAsync(Key));
    }
}
