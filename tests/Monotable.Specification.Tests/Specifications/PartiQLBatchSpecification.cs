using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>BatchExecuteStatement: statements that share a request and nothing else.</summary>
public abstract class PartiQLBatchSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Stored = Make("a", "1", ("n", 1));

    [Fact]
    public async Task Reads_items_by_their_keys_in_the_order_of_the_request()
    {
        var table = await FilledAsync();
        var answers = (await StatementsOn(table).BatchAsync(
            "SELECT * FROM :table WHERE pk='a' AND sk='1'",
            "SELECT n FROM :table WHERE sk='2' AND pk='a'",
            "SELECT * FROM :table WHERE pk='a' AND sk='none'")).Responses;
        Assert.Equal([Stored, Item.Create(("n", 2)), null], answers.Select(static answer => answer.Item));
        Assert.All(answers, static answer => Assert.Null(answer.Error));
        Assert.All(answers, answer => Assert.Equal(table.Name, answer.TableName));
    }

    [Theory]
    [InlineData("SELECT * FROM :table")]
    [InlineData("SELECT * FROM :table WHERE pk='a'")]
    [InlineData("SELECT * FROM :table WHERE pk='a' AND sk>'1'")]
    [InlineData("SELECT * FROM :table WHERE pk='a' AND sk IN ['1']")]
    [InlineData("SELECT * FROM :table WHERE pk='a' AND sk='1' AND n=1")]
    public async Task Reads_nothing_but_items_by_their_keys(string statement)
    {
        var answers = (await StatementsOn(await FilledAsync()).BatchAsync(statement, "SELECT * FROM :table WHERE pk='a' AND sk='1'")).Responses;
        Assert.Equal("ValidationError", answers[0].Error!.Code);
        Assert.Equal(Stored, answers[1].Item);
        if (Has(Behaviour.StatementTexts))
        {
            Assert.Equal(
                "Select statements within BatchExecuteStatement must specify the primary key in the where clause.", answers[0].Error!.Message);
        }
    }

    [Fact]
    public async Task The_fault_of_a_statement_is_its_own_answer()
    {
        var table = await FilledAsync();
        var answers = (await StatementsOn(table).BatchAsync(
            "INSERT INTO :table VALUE {'pk':'a','sk':'1'}",
            "UPDATE :table SET n=5 WHERE pk='a' AND sk='new'",
            "nonsense",
            $"DELETE FROM \"{TestTable.NewName()}\" WHERE pk='a' AND sk='1'",
            "DELETE FROM :table WHERE pk='a'",
            "UPDATE :table SET n=pk+1 WHERE pk='a' AND sk='2'",
            "INSERT INTO :table VALUE {'pk':'a','sk':'made'}")).Responses;
        Assert.Equal(
            ["DuplicateItem", "ConditionalCheckFailed", "ValidationError", "ResourceNotFound", "ValidationError", "ValidationError", null],
            answers.Select(static answer => answer.Error?.Code));
        Assert.All(answers.SkipLast(1), static answer => Assert.NotEmpty(answer.Error!.Message!));
        Assert.Equal([Stored, Make("a", "2", ("n", 2)), Make("a", "made")], await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_failed_condition_brings_the_item_if_asked()
    {
        Needs(Behaviour.StatementReasons);
        var statement = new BatchStatementRequest { Statement = "DELETE FROM :table WHERE pk='a' AND sk='1' AND n=9" };
        var answers = (await StatementsOn(await FilledAsync()).SendAsync(new BatchExecuteStatementRequest
        {
            Statements =
            [
                statement with { ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld },
                statement with { Statement = "UPDATE :table SET n=3 WHERE pk='a' AND sk='2' AND n=9" },
            ],
        })).Responses;
        Assert.Equal(
            [
                new("ConditionalCheckFailed", "The conditional request failed", Stored),
                new("ConditionalCheckFailed", "The conditional request failed"),
            ],
            answers.Select(static answer => answer.Error));
    }

    [Fact]
    public async Task A_write_returns_what_it_is_told_to()
    {
        var answers = (await StatementsOn(await FilledAsync()).BatchAsync(
            "UPDATE :table SET n=n+1 WHERE pk='a' AND sk='1' RETURNING ALL NEW *",
            "DELETE FROM :table WHERE pk='a' AND sk='2' RETURNING ALL OLD *",
            "INSERT INTO :table VALUE {'pk':'a','sk':'3'}")).Responses;
        Assert.Equal([Stored.With("n", 2), Make("a", "2", ("n", 2)), null], answers.Select(static answer => answer.Item));
    }

    [Fact]
    public async Task Each_statement_has_parameters_of_its_own()
    {
        var answers = (await StatementsOn(await FilledAsync()).SendAsync(new BatchExecuteStatementRequest
        {
            Statements =
            [
                new() { Statement = "SELECT * FROM :table WHERE pk=? AND sk=?", Parameters = ["a", "1"] },
                new() { Statement = "SELECT * FROM :table WHERE pk=? AND sk=?", Parameters = ["a"] },
            ],
        })).Responses;
        Assert.Equal(Stored, answers[0].Item);
        Assert.Equal("Number of parameters in request and statement don't match.", answers[1].Error!.Message);
    }

    [Fact]
    public async Task Reads_and_writes_do_not_mix()
    {
        var table = await FilledAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => StatementsOn(table).BatchAsync(
            "SELECT * FROM :table WHERE pk='a' AND sk='1'", "DELETE FROM :table WHERE pk='a' AND sk='2'"));
        Assert.Equal("Read and write requests together in the same batch is not supported.", error.Message);
        Assert.Equal(2, (await table.ScanAllAsync()).Count);
    }

    [Fact]
    public async Task An_item_is_read_or_written_once()
    {
        var statements = StatementsOn(await FilledAsync());
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.BatchAsync(
            "SELECT * FROM :table WHERE pk='a' AND sk='1'", "SELECT n FROM :table WHERE sk='1' AND pk='a'"));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.BatchAsync(
            "UPDATE :table SET n=3 WHERE pk='a' AND sk='1'", "DELETE FROM :table WHERE pk='a' AND sk='1'"));
    }

    [Fact]
    public async Task Takes_25_statements()
    {
        var statements = StatementsOn(await FilledAsync());
        var reads = Enumerable.Range(0, DynamoDbLimits.BatchStatementsMax + 1)
            .Select(i => $"SELECT * FROM :table WHERE pk='a' AND sk='{i}'").ToArray();
        Assert.Equal(DynamoDbLimits.BatchStatementsMax, (await statements.BatchAsync(reads[1..])).Responses.Count);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.BatchAsync(reads));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.BatchAsync());
    }

    [Fact]
    public async Task Tells_the_capacity_of_the_table()
    {
        Needs(Behaviour.StatementsTellCapacity);
        var table = await FilledAsync();
        var answer = await StatementsOn(table).SendAsync(new BatchExecuteStatementRequest
        {
            Statements =
            [
                new() { Statement = "SELECT * FROM :table WHERE pk='a' AND sk='1'", ConsistentRead = true },
                new() { Statement = "SELECT * FROM :table WHERE pk='a' AND sk='2'" },
            ],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        });
        var consumed = Assert.Single(answer.ConsumedCapacity!);
        Assert.Equal((table.Name, 1.5), (consumed.TableName, consumed.CapacityUnits));
    }

    private async Task<TestTable> FilledAsync()
    {
        var table = await NewTableAsync();
        await table.PutAllAsync(Stored, Make("a", "2", ("n", 2)));
        return table;
    }
}
