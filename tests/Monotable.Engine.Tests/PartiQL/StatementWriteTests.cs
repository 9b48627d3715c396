namespace Monotable.Engine.Tests.PartiQL;

public sealed class StatementWriteTests
{
    private readonly StatementTable _table = new();

    [Fact]
    public void Inserts_an_item_of_every_literal()
    {
        Assert.Empty(_table.Execute(
            "INSERT INTO one VALUE {'id':'n','f':1.50,'b':TRUE,'nu':null,'l':[1,'a',[2]],'m':{'k':'v'},'ss':<<'b','a'>>,'ns':<<3,1>>,'p':?}",
            AttributeValue.Binary([1, 2])));
        Assert.Equal(
            Item.Create(
                ("id", "n"), ("f", 1.5m), ("b", true), ("nu", AttributeValue.Null), ("l", AttributeValue.List(1, "a", AttributeValue.List(2))),
                ("m", Item.Create(("k", "v"))), ("ss", AttributeValue.Set(AttributeSet.Create(["a", "b"]))),
                ("ns", AttributeValue.Set(AttributeSet.Create<DynamoDbNumber>([1, 3]))), ("p", AttributeValue.Binary([1, 2]))),
            _table.Get("n"));
    }

    [Fact]
    public void Inserts_only_where_there_is_nothing()
    {
        TestTable.Fails<DuplicateItemException>(
            "Duplicate primary key exists in table", () => _table.Execute("INSERT INTO one VALUE {'id':'h1','v':9}"));
        Assert.Equal(1, _table.Get("h1")!["v"]);
    }

    [Theory]
    [InlineData("Key attribute should be present in the item: Key id", "INSERT INTO one VALUE {'v':1}")]
    [InlineData("Key attribute's data type should match its data type in table's schema: Key id", "INSERT INTO one VALUE {'id':1}")]
    [InlineData(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: id",
        "INSERT INTO one VALUE {'id':''}")]
    [InlineData("Input collection contains duplicates", "INSERT INTO one VALUE {'id':'x','s':<<'a','a'>>}")]
    [InlineData("FROM clause may only contain a single table name in data manipulation statements", "INSERT INTO tab.gsi VALUE {'pk':'x'}")]
    [InlineData("Where clause does not contain a mandatory equality on all key attributes", "UPDATE one SET v=1")]
    [InlineData("Where clause does not contain a mandatory equality on all key attributes", "UPDATE tab SET n=1 WHERE pk='a' AND sk>1")]
    [InlineData("Where clause does not contain a mandatory equality on all key attributes", "DELETE FROM one WHERE id='h1' OR id='h2'")]
    [InlineData("Where clause does not contain a mandatory equality on all key attributes", "DELETE FROM one WHERE id IN ['h1']")]
    [InlineData(
        "Multiple conditions on same key id. Only single item Update/Insert/Delete are supported", "DELETE FROM one WHERE id='h1' AND id='h2'")]
    [InlineData("Key value must be of type S, N, or B. Key name: id, Key type: NULL", "DELETE FROM one WHERE id=NULL")]
    [InlineData("Key attribute's data type should match its data type in table's schema: Key id", "DELETE FROM one WHERE id=1")]
    [InlineData("This operation is not supported on an index", "DELETE FROM tab.gsi WHERE g='Ga'")]
    [InlineData(
        "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key",
        "UPDATE one SET id='x' WHERE id='h1'")]
    public void Writes_one_item_by_its_whole_key(string text, string statement) => _table.Fails(text, statement);

    [Theory]
    [InlineData("SET v=v+1, w='x'", "v=2 w=x")]
    [InlineData("SET v=v-(3-1)", "v=-1")]
    [InlineData("SET v=1 SET w=2 REMOVE \"order\"", "v=1 w=2 -order")]
    [InlineData("SET v=if_not_exists(zz, 7)", "v=7")]
    public void Sets_and_removes(string clauses, string after)
    {
        _table.Execute($"UPDATE one {clauses} WHERE id='h1'");
        var item = _table.Get("h1")!;
        foreach (var expected in after.Split(' '))
        {
            var (name, value) = expected.Split('=') is [var left, var right] ? (left, right) : (expected[1..], null);
            Assert.Equal(value, !item.TryGetValue(name, out var found) ? null
                : found.Type == AttributeType.Number ? found.AsNumber().ToString() : found.AsString());
        }
    }

    [Theory]
    [InlineData("SET m.x=5", "MODIFIED NEW", "{'m':{'x':5}}")]
    [InlineData("SET m.y[1]='w'", "MODIFIED OLD", "{'m':{'y':['r']}}")]
    [InlineData("SET li[9]=9 REMOVE li[0]", "ALL NEW", "{'li':[2,3,9]}")]
    [InlineData("SET li=list_append(li,[4])", "MODIFIED NEW", "{'li':[1,2,3,4]}")]
    [InlineData("SET li=LIST_APPEND([0],li)", "MODIFIED NEW", "{'li':[0,1,2,3]}")]
    [InlineData("SET ss=set_add(ss,<<'c'>>)", "MODIFIED NEW", "{'ss':<<'a','b','c'>>}")]
    [InlineData("SET ss=Set_Delete(ss,<<'a'>>)", "MODIFIED NEW", "{'ss':<<'b'>>}")]
    [InlineData("SET made=set_add(made,<<1>>)", "MODIFIED NEW", "{'made':<<1>>}")]
    [InlineData("REMOVE n", "MODIFIED OLD", "{'n':10}")]
    [InlineData("REMOVE n", "ALL OLD", "{'n':10,'pk':'a','sk':1}")]
    public void Returns_what_is_asked_for(string clauses, string returning, string expected)
    {
        var item = Assert.Single(_table.Execute($"UPDATE tab {clauses} WHERE pk='a' AND sk=1 RETURNING {returning} *"));
        _table.Execute($"INSERT INTO one VALUE {{'id':'expected','item':{expected}}}");
        foreach (var (name, value) in _table.Get("expected")!["item"].AsMap())
        {
            Assert.Equal(value, item[name]);
        }
    }

    [Theory]
    [InlineData("The first argument to SET_ADD must equal the assignment value", "SET other=set_add(ss,<<'c'>>)")]
    [InlineData("The document path provided in the update expression is invalid for update", "SET zz.x=1")]
    [InlineData("The provided expression refers to an attribute that does not exist in the item", "SET n=zz")]
    [InlineData("An operand in the update expression has an incorrect data type", "SET n=s+1")]
    [InlineData("Incorrect operand type for operator or function; operator or function: +, operand type: S", "SET n=n+'1'")]
    [InlineData("Incorrect number of operands for operator or function; operator or function: -, number of operands: 1", "SET n=-n")]
    [InlineData("The function is not allowed in an update expression; function: size", "SET n=size(s)")]
    [InlineData(
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m, x], path two: [m]",
        "SET m=1 SET m.x=2")]
    public void Refuses_updates_as_UpdateItem_does(string text, string clauses) =>
        _table.Fails(text, $"UPDATE tab {clauses} WHERE pk='a' AND sk=1");

    [Fact]
    public void An_update_creates_nothing_and_fails_where_its_clause_is_false()
    {
        Failed(null, "UPDATE one SET v=2 WHERE id='new'");
        Failed(null, "UPDATE one SET v=2 WHERE id='new' AND v IS MISSING");
        Failed(Item.Create(("id", "h2"), ("v", 2)), "UPDATE one SET v=3 WHERE id='h2' AND v=99");
        Assert.Null(_table.Get("new"));
    }

    [Fact]
    public void A_delete_of_nothing_is_silent_unless_it_says_more_than_the_key()
    {
        Assert.Empty(_table.Execute("DELETE FROM one WHERE id='new' RETURNING ALL OLD *"));
        Assert.Empty(_table.Execute("DELETE FROM one WHERE id='new' AND v IS MISSING"));
        Failed(null, "DELETE FROM one WHERE id='new' AND v=1");
        Failed(Item.Create(("id", "h2"), ("v", 2)), "DELETE FROM one WHERE id='h2' AND v=1");
        Assert.Equal(Item.Create(("id", "h2"), ("v", 2)), Assert.Single(_table.Execute("DELETE FROM one WHERE id='h2' RETURNING ALL OLD *")));
        Assert.Null(_table.Get("h2"));
    }

    [Fact]
    public void Costs_what_the_plain_write_costs()
    {
        var request = new ExecuteStatementRequest
        {
            Statement = "INSERT INTO tab VALUE {'pk':'z','sk':1,'g':'q'}", ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
        };
        var consumed = _table.Execute(request).ConsumedCapacity!;
        Assert.Equal(3, consumed.CapacityUnits);
        Assert.Equal(new Capacity(1), consumed.Table);
        Assert.Equal(["gall", "gsi"], consumed.GlobalSecondaryIndexes!.Keys);
    }

    private void Failed(Item? item, string statement)
    {
        var request = new ExecuteStatementRequest
        {
            Statement = statement, ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        };
        var failed = Assert.Throws<ConditionalCheckFailedException>(() => _table.Execute(request));
        Assert.Equal("The conditional request failed", failed.Message);
        Assert.Equal(item, failed.Item);
    }
}
