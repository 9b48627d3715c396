namespace Monotable.Engine.Tests.PartiQL;

public sealed class StatementTransactionTests
{
    private readonly StatementTable _table = new();

    [Fact]
    public void Reads_items_of_several_tables_as_of_one_moment()
    {
        var answer = _table.Transact(
            "SELECT n FROM tab WHERE pk='a' AND sk=1", "SELECT * FROM one WHERE id='nope'", "SELECT v FROM one WHERE id='h1'");
        Assert.Equal([Item.Create(("n", 10)), null, Item.Create(("v", 1))], answer.Responses);
    }

    [Fact]
    public void Writes_all_or_none()
    {
        Assert.Empty(_table.Transact(
            "INSERT INTO one VALUE {'id':'n'}", "UPDATE one SET v=v+1 WHERE id='h1'", "DELETE FROM one WHERE id='h2'").Responses);
        Assert.Equal((2, true, false), (_table.Get("h1")!["v"], _table.Get("n") is not null, _table.Get("h2") is not null));
        Cancelled(
            ["DuplicateItem", "None", "ConditionalCheckFailed"],
            "INSERT INTO one VALUE {'id':'n'}", "UPDATE one SET v=v+1 WHERE id='h1'", "UPDATE one SET v=1 WHERE id='h2'");
        Assert.Equal(2, _table.Get("h1")!["v"]);
    }

    [Fact]
    public void EXISTS_checks_an_item_without_writing_it()
    {
        _table.Transact("EXISTS(SELECT * FROM one WHERE id='h1' AND v=1)", "INSERT INTO one VALUE {'id':'n'}");
        _table.Transact("exists (SELECT * FROM one WHERE id='h2' AND \"order\" IS MISSING)");
        Assert.NotNull(_table.Get("n"));
        Cancelled(
            ["ConditionalCheckFailed", "None"],
            "EXISTS(SELECT * FROM one WHERE id='h1' AND v=2)", "INSERT INTO one VALUE {'id':'o'}");
        Cancelled(["ConditionalCheckFailed"], "EXISTS(SELECT * FROM one WHERE id='new' AND v IS MISSING)");
        Assert.Null(_table.Get("o"));
    }

    [Theory]
    [InlineData("Select statements within ExecuteTransaction must specify the primary key in the where clause.", "SELECT * FROM tab WHERE pk='a'")]
    [InlineData(
        "Select statements within ExecuteTransaction must specify the primary key in the where clause.",
        "SELECT * FROM one WHERE id='h1' AND v=1")]
    [InlineData("Reads on indices are not supported within transactions.", "SELECT * FROM tab.gsi WHERE g='Ga' AND sk=1")]
    [InlineData("Operations on indices are not supported in transactions", "EXISTS(SELECT * FROM tab.gsi WHERE g='Ga' AND n=1)")]
    [InlineData("RETURNING clause is not supported in ExecuteTransaction.", "DELETE FROM one WHERE id='h1' RETURNING ALL OLD *")]
    [InlineData("EXISTS() must contain a single item read with additional condition", "EXISTS(SELECT * FROM one WHERE id='h1')")]
    [InlineData("EXISTS() must contain a single item read with additional condition", "EXISTS(SELECT * FROM one WHERE v=1)")]
    [InlineData("Unrecognized function: lower", "UPDATE one SET v=lower('A') WHERE id='h1'")]
    [InlineData("Number of parameters in request and statement don't match.", "DELETE FROM one WHERE id=?")]
    public void Tells_which_statement_is_at_fault(string text, string statement) =>
        TestTable.Fails($"Validation failed in TransactStatements[0]: {text}", () => _table.Transact(statement));

    [Fact]
    public void What_does_not_parse_or_exist_refuses_the_request()
    {
        TestTable.Fails("Statement wasn't well formed, can't be processed: Expected data manipulation", () => _table.Transact("nonsense"));
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found", () => _table.Transact("INSERT INTO nope VALUE {'id':'x'}"));
        TestTable.Fails(
            "ExecuteTransaction API does not support both read and write operations in the same request.",
            () => _table.Transact("SELECT * FROM one WHERE id='h1'", "DELETE FROM one WHERE id='h2'"));
        TestTable.Fails(
            "Transaction request cannot include multiple operations on one item",
            () => _table.Transact("DELETE FROM one WHERE id='h1'", "UPDATE one SET v=1 WHERE id='h1'"));
        TestTable.Fails(
            "Transaction request cannot include multiple operations on one item",
            () => _table.Transact("SELECT v FROM one WHERE id='h1'", "SELECT * FROM one WHERE id='h1'"));
    }

    [Theory]
    [InlineData("INSERT INTO one VALUE {'v':1}", "Key attribute should be present in the item: Key id")]
    [InlineData("UPDATE one SET v=1 WHERE id=1", "Key attribute's data type should match its data type in table's schema: Key id")]
    [InlineData("DELETE FROM one WHERE v=1", "Where clause does not contain a mandatory equality on all key attributes")]
    [InlineData("UPDATE one SET v=\"order\"+1 WHERE id='h1'", "An operand in the update expression has an incorrect data type")]
    [InlineData("SELECT * FROM one WHERE id=1", "Key attribute's data type should match its data type in table's schema: Key id")]
    public void A_key_or_operand_that_does_not_fit_is_a_reason(string statement, string text)
    {
        var reason = Assert.Single(Cancelled(["ValidationError"], statement));
        Assert.Equal(text, reason.Message);
    }

    [Fact]
    public void A_failed_condition_brings_the_item_if_it_is_asked_for()
    {
        var request = new ExecuteTransactionRequest
        {
            TransactStatements =
            [
                new()
                {
                    Statement = "EXISTS(SELECT * FROM one WHERE id=? AND v=?)",
                    Parameters = ["h2", 9],
                    ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
                },
            ],
        };
        var reason = Assert.Single(Assert.Throws<TransactionCanceledException>(() => _table.Transact(request)).CancellationReasons);
        Assert.Equal(Item.Create(("id", "h2"), ("v", 2)), reason.Item);
    }

    [Fact]
    public void A_token_makes_a_repetition_do_nothing_and_report_read_units()
    {
        var request = new ExecuteTransactionRequest
        {
            TransactStatements = [new() { Statement = "UPDATE one SET v=v+? WHERE id='h2'", Parameters = [1] }],
            ClientRequestToken = "token",
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        };
        Assert.Equal(2, Assert.Single(_table.Transact(request).ConsumedCapacity!).WriteCapacityUnits);
        Assert.Equal(2, Assert.Single(_table.Transact(request).ConsumedCapacity!).ReadCapacityUnits);
        Assert.Equal(3, _table.Get("h2")!["v"]);
        Assert.Throws<IdempotentParameterMismatchException>(() => _table.Transact(
            request with { TransactStatements = [request.TransactStatements[0] with { Parameters = [2] }] }));
    }

    [Fact]
    public void Takes_100_statements_and_a_token_of_36_characters()
    {
        var statements = Enumerable.Range(0, 101).Select(static i => $"SELECT * FROM one WHERE id='{i}'").ToArray();
        Assert.Equal(100, _table.Transact(statements[..100]).Responses.Count);
        TestTable.Fails(
            "1 validation error detected: Value at 'transactStatements' failed to satisfy constraint: "
            + "Member must have length less than or equal to 100",
            () => _table.Transact(statements));
        TestTable.Fails(
            "1 validation error detected: Value '[]' at 'transactStatements' failed to satisfy constraint: "
            + "Member must have length greater than or equal to 1",
            () => _table.Transact(Array.Empty<string>()));
        Assert.Throws<DynamoDbValidationException>(() => _table.Transact(new ExecuteTransactionRequest
        {
            TransactStatements = [new() { Statement = statements[0] }], ClientRequestToken = new('x', 37),
        }));
    }

    [Fact]
    public void What_meets_a_running_transaction_on_its_item_conflicts()
    {
        Action? meanwhile = null;
        var table = new StatementTable(new EngineOptions { WhileTransactionRuns = () => Interlocked.Exchange(ref meanwhile, null)?.Invoke() });
        var codes = new List<string>();
        meanwhile = () =>
        {
            Assert.Throws<TransactionConflictException>(() => table.Execute("DELETE FROM one WHERE id='h1'"));
            codes.Add(table.Batch("DELETE FROM one WHERE id='h1'").Responses[0].Error!.Code);
            var read = Assert.Throws<TransactionCanceledException>(
                () => table.Transact("SELECT * FROM one WHERE id='h2'", "SELECT * FROM one WHERE id='h1'"));
            codes.AddRange(read.CancellationReasons.Select(static reason => reason.Code));
        };
        table.Transact("UPDATE one SET v=7 WHERE id='h1'");
        Assert.Equal(["TransactionConflict", "None", "TransactionConflict"], codes);
        Assert.Equal(7, table.Get("h1")!["v"]);
    }

    private IReadOnlyList<CancellationReason> Cancelled(string[] codes, params string[] statements)
    {
        var cancelled = Assert.Throws<TransactionCanceledException>(() => _table.Transact(statements));
        Assert.Equal(codes, cancelled.CancellationReasons.Select(static reason => reason.Code));
        return cancelled.CancellationReasons;
    }
}
