using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>ExecuteTransaction: statements that all succeed or have no effect.</summary>
public abstract class PartiQLTransactionSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Stored = Make("a", "1", ("n", 1));

    private static readonly Item Other = Make("a", "2", ("n", 2));

    [Fact]
    public async Task Reads_items_in_the_order_of_the_request()
    {
        var answer = await StatementsOn(await FilledAsync()).TransactAsync(
            "SELECT * FROM :table WHERE pk='a' AND sk='2'",
            "SELECT * FROM :table WHERE pk='a' AND sk='none'",
            "SELECT n FROM :table WHERE pk='a' AND sk='1'");
        Assert.Equal([Other, null, Item.Create(("n", 1))], answer.Responses);
    }

    [Fact]
    public async Task Writes_all_its_statements()
    {
        var table = await FilledAsync();
        var answer = await StatementsOn(table).TransactAsync(
            "INSERT INTO :table VALUE {'pk':'a','sk':'3'}",
            "UPDATE :table SET n=n+1 WHERE pk='a' AND sk='1'",
            "DELETE FROM :table WHERE pk='a' AND sk='2'",
            "DELETE FROM :table WHERE pk='a' AND sk='none'");
        Assert.All(answer.Responses, Assert.Null);
        Assert.Equal([Stored.With("n", 2), Make("a", "3")], await table.ScanAllAsync());
    }

    [Fact]
    public async Task One_failure_cancels_all_and_each_statement_has_its_reason()
    {
        var table = await FilledAsync();
        var reasons = await CancelledAsync(
            table,
            "INSERT INTO :table VALUE {'pk':'a','sk':'3'}",
            "INSERT INTO :table VALUE {'pk':'a','sk':'1'}",
            "UPDATE :table SET n=5 WHERE pk='a' AND sk='2' AND n=9",
            "UPDATE :table SET n=5 WHERE pk='a' AND sk='new'");
        var duplicate = Has(Behaviour.StatementReasons) ? "DuplicateItem" : "ValidationError";
        Assert.Equal(["None", duplicate, "ConditionalCheckFailed", "ConditionalCheckFailed"], reasons.Select(static reason => reason.Code));
        Assert.Equal("Duplicate primary key exists in table", reasons[1].Message);
        Assert.Null(reasons[0].Message);
    }

    [Fact]
    public async Task A_statement_that_does_not_fit_the_table_is_a_reason()
    {
        Needs(Behaviour.OperandTypesAreCancellationReasons);
        var table = await FilledAsync();
        foreach (var (statement, text) in ((string, string)[])
        [
            ("UPDATE :table SET n=pk+1 WHERE pk='a' AND sk='1'", "An operand in the update expression has an incorrect data type"),
            ("INSERT INTO :table VALUE {'pk':'a'}", "Key attribute should be present in the item: Key sk"),
            ("DELETE FROM :table WHERE pk='a'", "Where clause does not contain a mandatory equality on all key attributes"),
        ])
        {
            var reasons = await CancelledAsync(table, statement, "INSERT INTO :table VALUE {'pk':'a','sk':'3'}");
            Assert.Equal([new("ValidationError", text), new("None")], reasons);
        }
    }

    [Fact]
    public async Task A_reason_brings_the_item_if_asked()
    {
        Needs(Behaviour.StatementReasons);
        var statement = new ParameterizedStatement
        {
            Statement = "UPDATE :table SET n=? WHERE pk='a' AND sk='1' AND n=?",
            Parameters = [5, 9],
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        };
        var table = await FilledAsync();
        foreach (var asking in (ParameterizedStatement[])
        [
            statement,
            statement with { Statement = "DELETE FROM :table WHERE pk=? AND sk='1' AND n=?", Parameters = ["a", 9] },
            statement with { Statement = "EXISTS(SELECT * FROM :table WHERE pk=? AND sk='1' AND n=?)", Parameters = ["a", 9] },
        ])
        {
            var error = await Assert.ThrowsAsync<TransactionCanceledException>(
                () => StatementsOn(table).SendAsync(new ExecuteTransactionRequest { TransactStatements = [asking] }));
            Assert.Equal(Stored, Assert.Single(error.CancellationReasons).Item);
        }
    }

    [Fact]
    public async Task EXISTS_checks_an_item_without_writing_it()
    {
        var table = await FilledAsync();
        await StatementsOn(table).TransactAsync(
            "EXISTS(SELECT * FROM :table WHERE pk='a' AND sk='1' AND n=1)",
            "exists (SELECT * FROM :table WHERE pk='a' AND sk='2' AND zz IS MISSING)",
            "INSERT INTO :table VALUE {'pk':'a','sk':'3'}");
        Assert.Equal([Stored, Other, Make("a", "3")], await table.ScanAllAsync());

        foreach (var where in (string[])["sk='1' AND n=2", "sk='new' AND n IS MISSING"])
        {
            var reasons = await CancelledAsync(
                table, $"EXISTS(SELECT * FROM :table WHERE pk='a' AND {where})", "INSERT INTO :table VALUE {'pk':'a','sk':'4'}");
            Assert.Equal(["ConditionalCheckFailed", "None"], reasons.Select(static reason => reason.Code));
        }
    }

    [Theory]
    [InlineData("EXISTS(SELECT * FROM :table WHERE pk='a' AND sk='1')", "EXISTS() must contain a single item read with additional condition")]
    [InlineData("EXISTS(SELECT * FROM :table WHERE n=1)", "EXISTS() must contain a single item read with additional condition")]
    [InlineData(
        "SELECT * FROM :table WHERE pk='a'", "Select statements within ExecuteTransaction must specify the primary key in the where clause.")]
    [InlineData(
        "SELECT * FROM :table WHERE pk='a' AND sk='1' AND n=1",
        "Select statements within ExecuteTransaction must specify the primary key in the where clause.")]
    [InlineData(
        "UPDATE :table SET n=5 WHERE pk='a' AND sk='1' RETURNING ALL NEW *", "RETURNING clause is not supported in ExecuteTransaction.")]
    [InlineData("DELETE FROM :table WHERE pk=? AND sk='1'", "Number of parameters in request and statement don't match.")]
    [InlineData("UPDATE :table SET n=lower('A') WHERE pk='a' AND sk='1'", "Unrecognized function: lower")]
    public async Task A_statement_no_transaction_takes_refuses_the_request(string statement, string text)
    {
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(
            async () => await StatementsOn(await FilledAsync()).TransactAsync(statement));
        Assert.Equal($"Validation failed in TransactStatements[0]: {text}", error.Message);
    }

    [Fact]
    public async Task Reads_and_writes_do_not_mix()
    {
        var table = await FilledAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => StatementsOn(table).TransactAsync(
            "SELECT * FROM :table WHERE pk='a' AND sk='1'", "DELETE FROM :table WHERE pk='a' AND sk='2'"));
        Assert.Equal("ExecuteTransaction API does not support both read and write operations in the same request.", error.Message);
        Assert.Equal(2, (await table.ScanAllAsync()).Count);
    }

    [Fact]
    public async Task An_item_stands_in_it_once()
    {
        var table = await FilledAsync();
        foreach (var other in (string[])
        [
            "DELETE FROM :table WHERE pk='a' AND sk='1'",
            "EXISTS(SELECT * FROM :table WHERE pk='a' AND sk='1' AND n=1)",
        ])
        {
            var error = await Assert.ThrowsAsync<DynamoDbValidationException>(
                () => StatementsOn(table).TransactAsync("UPDATE :table SET n=5 WHERE pk='a' AND sk='1'", other));
            Assert.Equal("Transaction request cannot include multiple operations on one item", error.Message);
        }

        Assert.Equal([Stored, Other], await table.ScanAllAsync());
    }

    [Fact]
    public async Task Takes_100_statements()
    {
        var statements = StatementsOn(await FilledAsync());
        var reads = Enumerable.Range(0, DynamoDbLimits.TransactionActionsMax + 1)
            .Select(i => $"SELECT * FROM :table WHERE pk='a' AND sk='{i}'").ToArray();
        Assert.Equal(DynamoDbLimits.TransactionActionsMax, (await statements.TransactAsync(reads[1..])).Responses.Count);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.TransactAsync(reads));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.TransactAsync());
    }

    [Fact]
    public async Task The_same_token_makes_a_repetition_do_nothing()
    {
        var table = await FilledAsync();
        var statements = StatementsOn(table);
        var request = new ExecuteTransactionRequest
        {
            TransactStatements = [new() { Statement = "UPDATE :table SET n=n+? WHERE pk='a' AND sk='1'", Parameters = [1] }],
            ClientRequestToken = Guid.NewGuid().ToString(),
        };
        await statements.SendAsync(request);
        await statements.SendAsync(request);
        Assert.Equal(Stored.With("n", 2), await table.GetAsync(Make("a", "1")));
        await Assert.ThrowsAsync<IdempotentParameterMismatchException>(() => statements.SendAsync(
            request with { TransactStatements = [request.TransactStatements[0] with { Parameters = [2] }] }));
    }

    [Fact]
    public async Task Tells_the_capacity_twice_that_of_the_statements()
    {
        Needs(Behaviour.StatementsTellCapacity);
        var table = await FilledAsync();
        var request = new ExecuteTransactionRequest
        {
            TransactStatements = [new() { Statement = "SELECT * FROM :table WHERE pk='a' AND sk='1'" }],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        };
        var read = Assert.Single((await StatementsOn(table).SendAsync(request)).ConsumedCapacity!);
        Assert.Equal((table.Name, 2.0, 2.0), (read.TableName, read.CapacityUnits, read.ReadCapacityUnits));
        var write = Assert.Single((await StatementsOn(table).SendAsync(request with
        {
            TransactStatements = [new() { Statement = "UPDATE :table SET n=5 WHERE pk='a' AND sk='1'" }],
        })).ConsumedCapacity!);
        Assert.Equal((2.0, 2.0), (write.CapacityUnits, write.WriteCapacityUnits));
    }

    private async Task<IReadOnlyList<CancellationReason>> CancelledAsync(TestTable table, params string[] statements)
    {
        var before = await table.ScanAllAsync();
        var error = await Assert.ThrowsAsync<TransactionCanceledException>(() => StatementsOn(table).TransactAsync(statements));
        Assert.Equal(before, await table.ScanAllAsync());
        return error.CancellationReasons;
    }

    private async Task<TestTable> FilledAsync()
    {
        var table = await NewTableAsync();
        await table.PutAllAsync(Stored, Other);
        return table;
    }
}
