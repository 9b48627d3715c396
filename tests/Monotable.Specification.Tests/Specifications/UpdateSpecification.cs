using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>UpdateItem: every clause, and every <see cref="ReturnValues"/>.</summary>
public abstract class UpdateSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Key = Make("a", "1");

    private static readonly Item Stored = Make(
        "a",
        "1",
        ("lst", AttributeValue.List("zero", "one", "two")),
        ("mp", Item.Create(("x", 1), ("y", 2))),
        ("num", 10),
        ("nums", NumberSet(1, 2)),
        ("oth", 3),
        ("txt", "hello"),
        ("texts", StringSet("a", "b", "c")));

    private static readonly Item Values = Item.Create(
        (":ab", StringSet("a", "b")), (":abc", StringSet("a", "b", "c")), (":cd", StringSet("c", "d")), (":five", 5), (":four", NumberSet(2, 4)),
        (":list", AttributeValue.List("new")), (":map", Item.Create(("k", "v"))), (":one", 1), (":text", "new"), (":half", 0.5m));

    public static TheoryData<string, string, string?> Clauses => new()
    {
        { "SET txt = :text", "txt", "'new'" },
        { "SET fresh = :map", "fresh", "{k:'v'}" },
        { "SET mp.x = :text", "mp", "{x:'new',y:2}" },
        { "SET mp.z = :five", "mp", "{x:1,y:2,z:5}" },
        { "SET #l[1] = :text", "lst", "['zero','new','two']" },
        { "SET #l[9] = :text", "lst", "['zero','one','two','new']" },
        { "SET num = num + :five", "num", "15" },
        { "SET num = num - :half", "num", "9.5" },
        { "SET num = :five - num", "num", "-5" },
        { "SET num = oth + mp.y", "num", "5" },
        { "SET num = if_not_exists(num, :one)", "num", "10" },
        { "SET fresh = if_not_exists(fresh, :one)", "fresh", "1" },
        { "SET fresh = if_not_exists(fresh, :one) + :five", "fresh", "6" },
        { "SET fresh = if_not_exists(num, :one)", "fresh", "10" },
        { "SET #l = list_append(#l, :list)", "lst", "['zero','one','two','new']" },
        { "SET #l = list_append(:list, #l)", "lst", "['new','zero','one','two']" },
        { "SET fresh = list_append(if_not_exists(fresh, :list), :list)", "fresh", "['new','new']" },
        { "SET fresh = txt", "fresh", "'hello'" },
        { "REMOVE txt", "txt", null },
        { "REMOVE absent", "absent", null },
        { "REMOVE mp.x", "mp", "{y:2}" },
        { "REMOVE #l[0]", "lst", "['one','two']" },
        { "REMOVE #l[0], #l[2]", "lst", "['one']" },
        { "REMOVE #l[7]", "lst", "['zero','one','two']" },
        { "ADD num :five", "num", "15" },
        { "ADD fresh :five", "fresh", "5" },
        { "ADD nums :four", "nums", "<1,2,4>" },
        { "ADD texts :cd", "texts", "<'a','b','c','d'>" },
        { "ADD fresh :ab", "fresh", "<'a','b'>" },
        { "DELETE texts :cd", "texts", "<'a','b'>" },
        { "DELETE texts :abc", "texts", null },
        { "DELETE absent :abc", "absent", null },
        { "DELETE nums :four", "nums", "<1>" },
    };

    public static TheoryData<string> Refused =>
    [
        "SET txt = txt + :one", "SET num = num + :text", "SET num = absent + :one", "SET fresh = absent", "SET absent.x = :one",
        "SET txt.x = :one", "SET #l = list_append(txt, :list)", "SET num = list_append(#l, :one)", "ADD txt :one", "ADD num :text",
        "ADD texts :four", "ADD num :map", "DELETE texts :four", "DELETE num :ab", "DELETE texts :one", "SET pk = :text", "SET sk = :text",
        "REMOVE sk", "SET num = :one, num = :five", "SET mp = :map, mp.x = :one", "SET num = :one REMOVE num", "SET num = :one SET txt = :text",
        "REMOVE absent.x", "SET num = :one + :text", "ADD mp.x :text", "SET num = if_not_exists(:one, :five)", "SET", "", "SET num", "ADD num + :one",
        "SET num = num * :five", "SET num = num + :one + :five",
    ];

    [Theory]
    [MemberData(nameof(Clauses))]
    public async Task A_clause_changes_what_it_names_and_nothing_else(string update, string attribute, string? expected)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        await table.UpdateAsync(Key, update, ValuesIn(update, Values), names: NamesIn(update));
        var updated = (await table.GetAsync(Key))!;
        Assert.Equal(expected, updated.TryGetValue(attribute, out var value) ? Text(value) : null);
        Assert.Equal(Stored.Without(attribute), updated.Without(attribute));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task An_update_that_cannot_be_meant_is_refused_and_changes_nothing(string update)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.UpdateAsync(Key, update, ValuesIn(update, Values), names: NamesIn(update)));
        Assert.DoesNotContain("reserved keyword", error.Message, StringComparison.Ordinal);
        Assert.Equal([Stored], await table.ScanAllAsync());
    }

    [Fact]
    public async Task Clauses_of_one_update_all_see_the_item_as_it_was()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        const string update = "SET num = oth, oth = num, fresh = txt REMOVE txt ADD nums :four DELETE texts :ab";
        await table.UpdateAsync(Key, update, ValuesIn(update, Values));
        var expected = Stored.With("num", 3).With("oth", 10).With("fresh", "hello").Without("txt").With("nums", NumberSet(1, 2, 4))
            .With("texts", StringSet("c"));
        Assert.Equal(expected, await table.GetAsync(Key));
    }

    [Fact]
    public async Task An_update_creates_a_missing_item()
    {
        var table = await NewTableAsync();
        await table.UpdateAsync(Key, "SET num = :n", Item.Create((":n", 1)));
        Assert.Equal(Make("a", "1", ("num", 1)), await table.GetAsync(Key));
    }

    [Fact]
    public async Task An_update_without_an_expression_creates_a_missing_item()
    {
        var table = await NewTableAsync();
        await table.UpdateAsync(Key, null);
        Assert.Equal(Key, await table.GetAsync(Key));
    }

    [Theory]
    [InlineData("REMOVE x")]
    [InlineData("REMOVE x.y")]
    [InlineData("DELETE x :abc")]
    public async Task An_update_that_only_removes_creates_nothing(string update)
    {
        Needs(Behaviour.RemovalCreatesNothing);
        var table = await NewTableAsync();
        var response = await table.UpdateAsync(Key, update, ValuesIn(update, Values), returns: ReturnValues.AllNew);
        Assert.False(response.HasAttributes);
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task Old_and_new_items_are_returned_as_asked()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        const string update = "SET num = :five REMOVE txt";
        var values = Item.Create((":five", 5));
        var nothing = await table.UpdateAsync(Key, update, values);
        await table.PutAsync(Stored);
        var allOld = await table.UpdateAsync(Key, update, values, returns: ReturnValues.AllOld);
        await table.PutAsync(Stored);
        var allNew = await table.UpdateAsync(Key, update, values, returns: ReturnValues.AllNew);
        await table.PutAsync(Stored);
        var updatedOld = await table.UpdateAsync(Key, update, values, returns: ReturnValues.UpdatedOld);
        await table.PutAsync(Stored);
        var updatedNew = await table.UpdateAsync(Key, update, values, returns: ReturnValues.UpdatedNew);

        Assert.False(nothing.HasAttributes);
        Assert.Equal(Stored, allOld.Attributes);
        Assert.Equal(Stored.With("num", 5).Without("txt"), allNew.Attributes);
        Assert.Equal(Item.Create(("num", 10), ("txt", "hello")), updatedOld.Attributes);
        Assert.Equal(Item.Create(("num", 5)), updatedNew.Attributes);
    }

    [Fact]
    public async Task Of_a_created_item_there_is_nothing_old()
    {
        var table = await NewTableAsync();
        var values = Item.Create((":n", 1));
        Assert.False((await table.UpdateAsync(Make("a", "1"), "SET num = :n", values, returns: ReturnValues.AllOld)).HasAttributes);
        Assert.False((await table.UpdateAsync(Make("a", "2"), "SET num = :n", values, returns: ReturnValues.UpdatedOld)).HasAttributes);
        var created = await table.UpdateAsync(Make("a", "3"), "SET num = :n", values, returns: ReturnValues.AllNew);
        Assert.Equal(Make("a", "3", ("num", 1)), created.Attributes);
    }

    [Fact]
    public async Task Only_the_touched_paths_are_returned()
    {
        Needs(Behaviour.OnlyTouchedPathsReturned);
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        var values = Item.Create((":n", 7));
        var names = new Dictionary<string, string> { ["#l"] = "lst" };
        var old = await table.UpdateAsync(Key, "SET mp.x = :n, #l[1] = :n", values, returns: ReturnValues.UpdatedOld, names: names);
        var now = await table.UpdateAsync(Key, "SET mp.x = :n, #l[1] = :n", values, returns: ReturnValues.UpdatedNew, names: names);
        Assert.Equal(Item.Create(("lst", AttributeValue.List("one")), ("mp", Item.Create(("x", 1)))), old.Attributes);
        Assert.Equal(Item.Create(("lst", AttributeValue.List(7)), ("mp", Item.Create(("x", 7)))), now.Attributes);
    }

    private static Dictionary<string, string>? NamesIn(string update) =>
        update.Contains("#l", StringComparison.Ordinal) ? new Dictionary<string, string> { ["#l"] = "lst" } : null;

    /// <summary>A short notation of values, for the rows of a theory.</summary>
    private static string Text(AttributeValue value) => value.Type switch
    {
        AttributeType.String => $"'{value.AsString()}'",
        AttributeType.Number => value.AsNumber().ToString(),
        AttributeType.Map => $"{{{string.Join(',', value.AsMap().Select(entry => $"{entry.Key}:{Text(entry.Value)}"))}}}",
        AttributeType.List => $"[{string.Join(',', value.AsList().ToArray().Select(Text))}]",
        AttributeType.StringSet => $"<{string.Join(',', value.AsStringSet().Select(member => $"'{member}'"))}>",
        AttributeType.NumberSet => $"<{string.Join(',', value.AsNumberSet())}>",
        _ => value.ToString(),
    };
}
