namespace Monotable.Engine.Tests.PartiQL;

public sealed class StatementBatchTests
{
    private readonly StatementTable _table = new();

    [Fact]
    public void Reads_each_item_by_its_whole_key()
    {
        var answers = _table.Batch(
            "SELECT pk, n FROM tab WHERE pk='a' AND sk=1", "SELECT * FROM one WHERE id='nope'", "SELECT zz FROM one WHERE id='h1'").Responses;
        Assert.Equal(new BatchStatementResponse { TableName = "tab", Item = Item.Create(("pk", "a"), ("n", 10)) }, answers[0]);
        Assert.Equal(new BatchStatementResponse { TableName = "one" }, answers[1]);
        Assert.Equal(new BatchStatementResponse { TableName = "one", Item = Item.Empty }, answers[2]);
    }

    [Fact]
    public void What_is_selected_of_an_item_keeps_its_place()
    {
        const string statement = "SELECT m.y[1], li[2], li[0], zz.x, pk.q FROM tab WHERE pk='a' AND sk=1";
        var expected = Item.Create(("m", Item.Create(("y", AttributeValue.List("r")))), ("li", AttributeValue.List(1, 3)));
        Assert.Equal(expected, Assert.Single(_table.Batch(statement).Responses).Item);
        Assert.Equal(expected, Assert.Single(_table.Transact(statement).Responses));
    }

    [Theory]
    [InlineData("SELECT * FROM tab WHERE pk='a'")]
    [InlineData("SELECT * FROM tab WHERE pk='a' AND sk=1 AND n=10")]
    [InlineData("SELECT * FROM tab.gsi WHERE g='Ga' AND sk=1")]
    [InlineData("SELECT * FROM one WHERE id IN ['h1']")]
    [InlineData("SELECT * FROM one")]
    public void Reads_nothing_otherwise(string statement) => Assert.Equal(
        new("ValidationError", "Select statements within BatchExecuteStatement must specify the primary key in the where clause."),
        _table.Batch(statement, "SELECT * FROM one WHERE id='h2'").Responses[0].Error);

    [Fact]
    public void A_fault_of_one_statement_leaves_the_others_alone()
    {
        var answers = _table.Batch(
            "INSERT INTO one VALUE {'id':'h1'}",
            "nonsense",
            "INSERT INTO nope VALUE {'id':'x'}",
            "UPDATE one SET v=2 WHERE id=1",
            "EXISTS(SELECT * FROM one WHERE id='h1' AND v=1)",
            "UPDATE one SET v=2 WHERE id='new'",
            "INSERT INTO one VALUE {'id':'made'}").Responses;
        Assert.Equal(
            ["DuplicateItem", "ValidationError", "ResourceNotFound", "ValidationError", "ValidationError", "ConditionalCheckFailed", null],
            answers.Select(static answer => answer.Error?.Code));
        Assert.Equal("Statement wasn't well formed, can't be processed: Expected data manipulation", answers[1].Error!.Message);
        Assert.Equal(["one", null, "nope", "one", null, "one", "one"], answers.Select(static answer => answer.TableName));
        Assert.NotNull(_table.Get("made"));
    }

    [Fact]
    public void A_failed_condition_brings_the_item_if_it_is_asked_for()
    {
        var asked = new BatchStatementRequest
        {
            Statement = "DELETE FROM one WHERE id='h2' AND v=9",
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        };
        var answer = Assert.Single(_table.Batch(asked).Responses);
        Assert.Equal(
            new("ConditionalCheckFailed", "The conditional request failed", Item.Create(("id", "h2"), ("v", 2))), answer.Error);
    }

    [Fact]
    public void Writes_return_what_they_are_told_to()
    {
        var answers = _table.Batch("UPDATE one SET v=5 WHERE id='h2' RETURNING MODIFIED NEW *", "DELETE FROM one WHERE id='h1'").Responses;
        Assert.Equal(Item.Create(("v", 5)), answers[0].Item);
        Assert.Null(answers[1].Item);
    }

    [Fact]
    public void Reads_and_writes_do_not_mix() => TestTable.Fails(
        "Read and write requests together in the same batch is not supported.",
        () => _table.Batch("SELECT * FROM one WHERE id='h1'", "DELETE FROM one WHERE id='h2'"));

    [Theory]
    [InlineData("SELECT * FROM one WHERE id='h1'", "SELECT v FROM one WHERE id='h1'")]
    [InlineData("DELETE FROM one WHERE id='h1'", "UPDATE one SET v=1 WHERE id='h1'")]
    public void An_item_stands_in_a_batch_once(string one, string other) =>
        TestTable.Fails("Provided list of item keys contains duplicates", () => _table.Batch(one, other));

    [Fact]
    public void Takes_25_statements()
    {
        var statements = Enumerable.Range(0, 26).Select(static i => $"SELECT * FROM one WHERE id='{i}'").ToArray();
        Assert.Equal(25, _table.Batch(statements[..25]).Responses.Count);
        TestTable.Fails(
            "1 validation error detected: Value at 'statements' failed to satisfy constraint: Member must have length less than or equal to 25",
            () => _table.Batch(statements));
        TestTable.Fails(
            "1 validation error detected: Value '[]' at 'statements' failed to satisfy constraint: "
            + "Member must have length greater than or equal to 1",
            () => _table.Batch(Array.Empty<string>()));
        TestTable.Fails(
            "1 validation error detected: Value '' at 'statements.2.member.statement' failed to satisfy constraint: "
            + "Member must have length greater than or equal to 1",
            () => _table.Batch(statements[0], ""));
    }

    [Fact]
    public void Tells_the_capacity_of_each_table()
    {
        var answer = TestTable.Run(_table.Provider.BatchExecuteStatementAsync(new()
        {
            Statements =
            [
                new() { Statement = "SELECT * FROM one WHERE id='h1'", ConsistentRead = true },
                new() { Statement = "SELECT * FROM tab WHERE pk='a' AND sk=1" },
                new() { Statement = "SELECT * FROM one WHERE id='h2'" },
            ],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        }));
        Assert.Equal([("one", 1.5), ("tab", 0.5)], answer.ConsumedCapacity!.Select(static part => (part.TableName, part.CapacityUnits)));
    }
}
