using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>PartiQL's INSERT, UPDATE and DELETE by themselves.</summary>
public abstract class PartiQLWriteSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Key = Make("a", "1");

    private static readonly Item Stored = Make(
        "a",
        "1",
        ("n", 1), ("s", "text"), ("seq", AttributeValue.List(1, 2)), ("tags", StringSet("a", "b")),
        ("m", Item.Create(("x", 1), ("y", 2))));

    [Fact]
    public async Task INSERT_writes_literals_of_every_type()
    {
        var table = await NewTableAsync();
        Assert.Empty(await StatementsOn(table).RunAsync(
            "INSERT INTO :table VALUE {'pk':'a','sk':'1','n':-1.50e1,'t':TRUE,'z':null,'seq':[1,'it''s',[]],'m':{'k':{}},"
            + "'ss':<<'b','a'>>,'ns':<<2,1>>,'bytes':?}",
            AttributeValue.Binary([1, 2])));
        Assert.Equal(
            Make(
                "a",
                "1",
                ("n", -15), ("t", true), ("z", AttributeValue.Null), ("seq", AttributeValue.List(1, "it's", AttributeValue.List())),
                ("m", Item.Create(("k", Item.Empty))), ("ss", StringSet("a", "b")), ("ns", NumberSet(1, 2)),
                ("bytes", AttributeValue.Binary([1, 2]))),
            await table.GetAsync(Key));
    }

    [Fact]
    public async Task INSERT_refuses_an_item_that_exists()
    {
        var table = await FilledAsync();
        var error = await Assert.ThrowsAsync<DuplicateItemException>(
            () => StatementsOn(table).RunAsync("INSERT INTO :table VALUE {'pk':'a','sk':'1'}"));
        Assert.Equal("Duplicate primary key exists in table", error.Message);
        Assert.Equal(Stored, await table.GetAsync(Key));
    }

    [Theory]
    [InlineData("{'pk':'a'}", "Key attribute should be present in the item: Key sk")]
    [InlineData("{'pk':'a','sk':1}", "Key attribute's data type should match its data type in table's schema: Key sk")]
    [InlineData(
        "{'pk':'a','sk':''}",
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: sk")]
    [InlineData("{'pk':'a','sk':'2'} RETURNING ALL OLD *", "RETURNING is not supported in INSERT")]
    [InlineData("{'pk':'a','sk':'2','n':1e126}", "Number overflow. Attempting to store a number with magnitude larger than supported range")]
    public async Task INSERT_refuses_what_is_no_item_of_the_table(string item, string text) =>
        Assert.Equal(text, await StatementsOn(await NewTableAsync()).RefusedAsync($"INSERT INTO :table VALUE {item}"));

    [Theory]
    [InlineData("SET n=n+1 SET s='new'", "{'n':2,'s':'new'}")]
    [InlineData("SET n=n-(3-1), s=if_not_exists(zz, 'd')", "{'n':-1,'s':'d'}")]
    [InlineData("SET m.x=5 REMOVE m.y", "{'m':{'x':5}}")]
    [InlineData("SET seq[0]=9 SET seq[7]=8", "{'seq':[9,2,8]}")]
    [InlineData("REMOVE seq[0]", "{'seq':[2]}")]
    [InlineData("SET seq=list_append(seq, [3])", "{'seq':[1,2,3]}")]
    [InlineData("SET seq=LIST_APPEND([0], seq)", "{'seq':[0,1,2]}")]
    [InlineData("SET tags=set_add(tags, <<'c'>>)", "{'tags':<<'a','b','c'>>}")]
    [InlineData("SET tags=Set_Delete(tags, <<'a','zz'>>)", "{'tags':<<'b'>>}")]
    [InlineData("SET made=set_add(made, <<1>>)", "{'made':<<1>>}")]
    [InlineData("SET s=NULL SET n=[TRUE]", "{'s':NULL,'n':[TRUE]}")]
    public async Task UPDATE_sets_and_removes(string clauses, string expected)
    {
        var table = await FilledAsync();
        var statements = StatementsOn(table);
        await statements.RunAsync($"UPDATE :table {clauses} WHERE pk='a' AND sk='1'");
        await statements.RunAsync($"INSERT INTO :table VALUE {{'pk':'a','sk':'expected','item':{expected}}}");
        var item = (await table.GetAsync(Key))!;
        Assert.All((await table.GetAsync(Make("a", "expected")))!["item"].AsMap(), attribute => Assert.Equal(attribute.Value, item[attribute.Key]));
    }

    [Theory]
    [InlineData("SET pk='b'", "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key")]
    [InlineData("SET n=s+1", "An operand in the update expression has an incorrect data type")]
    [InlineData("SET n=zz", "The provided expression refers to an attribute that does not exist in the item")]
    [InlineData("SET zz.x=1", "The document path provided in the update expression is invalid for update")]
    [InlineData("SET n=size(s)", "The function is not allowed in an update expression; function: size")]
    [InlineData("SET n=lower(s)", "Unrecognized function: lower")]
    [InlineData("SET n=n*2", "Unsupported operator in Update Expression. Operator: *")]
    [InlineData("SET made=set_add(tags, <<'c'>>)", "The first argument to SET_ADD must equal the assignment value")]
    public async Task UPDATE_refuses_what_UpdateItem_refuses(string clauses, string text) =>
        Assert.Equal(text, await StatementsOn(await FilledAsync()).RefusedAsync($"UPDATE :table {clauses} WHERE pk='a' AND sk='1'"));

    [Theory]
    [InlineData("UPDATE :table SET n=2")]
    [InlineData("UPDATE :table SET n=2 WHERE pk='a'")]
    [InlineData("UPDATE :table SET n=2 WHERE pk='a' AND sk>'0'")]
    [InlineData("UPDATE :table SET n=2 WHERE pk='a' AND sk IN ['1']")]
    [InlineData("DELETE FROM :table WHERE pk='a'")]
    [InlineData("DELETE FROM :table WHERE pk='a' OR sk='1'")]
    public async Task A_write_names_the_whole_key(string statement)
    {
        var table = await FilledAsync();
        Assert.Equal(
            "Where clause does not contain a mandatory equality on all key attributes", await StatementsOn(table).RefusedAsync(statement));
        Assert.Equal(Stored, await table.GetAsync(Key));
    }

    [Theory]
    [InlineData("ALL OLD", "{'n':1,'s':'text','pk':'a','sk':'1','seq':[1,2],'tags':<<'a','b'>>,'m':{'x':1,'y':2}}")]
    [InlineData("ALL NEW", "{'n':2,'pk':'a','sk':'1','seq':[1,2],'tags':<<'a','b'>>,'m':{'x':1,'y':2}}")]
    [InlineData("MODIFIED OLD", "{'n':1,'s':'text'}")]
    [InlineData("modified new", "{'n':2}")]
    public async Task UPDATE_returns_what_RETURNING_says(string returning, string expected)
    {
        var table = await FilledAsync();
        var statements = StatementsOn(table);
        var answer = Assert.Single(await statements.RunAsync($"UPDATE :table SET n=2 REMOVE s WHERE pk='a' AND sk='1' RETURNING {returning} *"));
        await statements.RunAsync($"INSERT INTO :table VALUE {{'pk':'a','sk':'expected','item':{expected}}}");
        Assert.Equal((await table.GetAsync(Make("a", "expected")))!["item"], answer);
    }

    [Fact]
    public async Task UPDATE_returns_only_the_touched_path()
    {
        Needs(Behaviour.OnlyTouchedPathsReturned);
        var answer = await StatementsOn(await FilledAsync()).RunAsync(
            "UPDATE :table SET m.x=5 WHERE pk='a' AND sk='1' RETURNING MODIFIED NEW *");
        Assert.Equal(Item.Create(("m", Item.Create(("x", 5)))), Assert.Single(answer));
    }

    [Fact]
    public async Task UPDATE_creates_nothing_and_fails_where_its_clause_is_false()
    {
        var table = await FilledAsync();
        await FailedAsync(table, "UPDATE :table SET n=2 WHERE pk='a' AND sk='new'", null);
        await FailedAsync(table, "UPDATE :table SET n=2 WHERE pk='a' AND sk='new' AND n IS MISSING", null);
        await FailedAsync(table, "UPDATE :table SET n=2 WHERE pk='a' AND sk='1' AND n=9", Stored);
        await StatementsOn(table).RunAsync("UPDATE :table SET n=2 WHERE pk='a' AND sk='1' AND n=1 AND zz IS MISSING");
        Assert.Equal([Stored.With("n", 2)], await table.ScanAllAsync());
    }

    [Fact]
    public async Task DELETE_is_silent_about_what_is_not_there()
    {
        var table = await FilledAsync();
        var statements = StatementsOn(table);
        Assert.Empty(await statements.RunAsync("DELETE FROM :table WHERE pk='a' AND sk='new'"));
        Assert.Empty(await statements.RunAsync("DELETE FROM :table WHERE pk='a' AND sk='new' RETURNING ALL OLD *"));
        await FailedAsync(table, "DELETE FROM :table WHERE pk='a' AND sk='new' AND n=1", null);
        await FailedAsync(table, "DELETE FROM :table WHERE pk='a' AND sk='1' AND n=9", Stored);
        Assert.Equal([Stored], await statements.RunAsync("DELETE FROM :table WHERE pk='a' AND sk='1' RETURNING ALL OLD *"));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Theory]
    [InlineData("ALL NEW")]
    [InlineData("MODIFIED OLD")]
    [InlineData("MODIFIED NEW")]
    public async Task DELETE_returns_only_all_of_the_old_item(string returning)
    {
        var table = await FilledAsync();
        Assert.Equal(
            $"Invalid returning clause: RETURNING {returning} *. Only RETURNING ALL OLD * is allowed in DELETE statements.",
            await StatementsOn(table).RefusedAsync($"DELETE FROM :table WHERE pk='a' AND sk='1' RETURNING {returning} *"));
        Assert.Equal([Stored], await table.ScanAllAsync());
    }

    [Fact]
    public async Task An_index_is_not_written()
    {
        var statements = StatementsOn(await NewTableAsync(TableShapes.Indexed));
        Assert.Equal("This operation is not supported on an index", await statements.RefusedAsync("DELETE FROM :table.\"all\" WHERE g='G'"));
        Assert.Equal(
            "FROM clause may only contain a single table name in data manipulation statements",
            await statements.RefusedAsync("INSERT INTO :table.\"all\" VALUE {'pk':'a','sk':'1'}"));
    }

    [Fact]
    public async Task EXISTS_stands_in_transactions_only() => Assert.Equal(
        "EXISTS can only be used in ExecuteTransaction write requests.",
        await StatementsOn(await FilledAsync()).RefusedAsync("EXISTS(SELECT * FROM :table WHERE pk='a' AND sk='1' AND n=1)"));

    [Fact]
    public async Task Tells_the_capacity_of_the_write()
    {
        Needs(Behaviour.StatementsTellCapacity);
        var table = await NewTableAsync(TableShapes.Indexed);
        var consumed = (await StatementsOn(table).SendAsync(new ExecuteStatementRequest
        {
            Statement = "INSERT INTO :table VALUE {'pk':'a','sk':'1','g':'G','n':1}", ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
        })).ConsumedCapacity!;
        Assert.Equal((table.Name, 6, new Capacity(1)), (consumed.TableName, consumed.CapacityUnits, consumed.Table));
        Assert.Equal(["all", "keys", "some"], consumed.GlobalSecondaryIndexes!.Keys.Order());
    }

    private async Task FailedAsync(TestTable table, string statement, Item? item)
    {
        var error = await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => StatementsOn(table).SendAsync(new ExecuteStatementRequest
        {
            Statement = statement, ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        }));
        Assert.Equal("The conditional request failed", error.Message);
        Assert.Equal(item, error.Item);
    }

    private async Task<TestTable> FilledAsync()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Stored);
        return table;
    }
}
