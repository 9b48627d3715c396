using Monotable.Protocol;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using ErrorCode = Amazon.DynamoDBv2.BatchStatementErrorCodeEnum;
using IAmazonDynamoDB = Amazon.DynamoDBv2.IAmazonDynamoDB;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws.Tests;

public sealed class AwsProviderStatementTests
{
    private readonly IAmazonDynamoDB _client = Substitute.For<IAmazonDynamoDB>();

    private AwsProvider Provider => new(_client);

    private static Dictionary<string, Sdk.AttributeValue> Map => new() { ["pk"] = new() { S = "a" } };

    [Fact]
    public async Task A_statement_carries_only_what_it_says()
    {
        Sdk.ExecuteStatementRequest? sent = null;
        _client.ExecuteStatementAsync(Arg.Do<Sdk.ExecuteStatementRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.ExecuteStatementResponse());
        var response = await Provider.ExecuteStatementAsync(new ExecuteStatementRequest { Statement = "SELECT" }, ItemCodec.Instance);

        Assert.NotNull(sent);
        Assert.Equal("SELECT", sent.Statement);
        Assert.Null(sent.Parameters);
        Assert.Null(sent.ConsistentRead);
        Assert.Null(sent.NextToken);
        Assert.Null(sent.Limit);
        Assert.Null(sent.ReturnConsumedCapacity);
        Assert.Null(sent.ReturnValuesOnConditionCheckFailure);
        Assert.Empty(response.Items);
        Assert.Null(response.NextToken);
        Assert.Null(response.LastEvaluatedKey);
        Assert.Null(response.ConsumedCapacity);
    }

    [Fact]
    public async Task A_statement_carries_all_it_says_and_its_answer_too()
    {
        Sdk.ExecuteStatementRequest? sent = null;
        _client.ExecuteStatementAsync(Arg.Do<Sdk.ExecuteStatementRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.ExecuteStatementResponse
            {
                Items = [Map, []],
                NextToken = "next",
                LastEvaluatedKey = Map,
                ConsumedCapacity = new Sdk.ConsumedCapacity { TableName = "tab", CapacityUnits = 1.5 },
            });
        var response = await Provider.ExecuteStatementAsync(
            new ExecuteStatementRequest
            {
                Statement = "SELECT",
                Parameters = ["x", 1, AttributeValue.Null],
                ConsistentRead = true,
                NextToken = "token",
                Limit = 3,
                ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
                ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
            },
            ItemCodec.Instance);

        Assert.NotNull(sent);
        Assert.Equal(("x", "1", true), (sent.Parameters[0].S, sent.Parameters[1].N, sent.Parameters[2].NULL));
        Assert.Equal((true, "token", 3), (sent.ConsistentRead, sent.NextToken, sent.Limit));
        Assert.Equal("INDEXES", sent.ReturnConsumedCapacity.Value);
        Assert.Equal("ALL_OLD", sent.ReturnValuesOnConditionCheckFailure.Value);
        Assert.Equal([Item.Create(("pk", "a")), Item.Empty], response.Items);
        Assert.Equal(("next", Item.Create(("pk", "a")), 1.5),
            (response.NextToken, response.LastEvaluatedKey, response.ConsumedCapacity!.CapacityUnits));
    }

    [Fact]
    public async Task A_batch_brings_an_answer_or_an_error_per_statement()
    {
        Sdk.BatchExecuteStatementRequest? sent = null;
        _client.BatchExecuteStatementAsync(Arg.Do<Sdk.BatchExecuteStatementRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.BatchExecuteStatementResponse
            {
                Responses =
                [
                    new() { TableName = "tab", Item = Map },
                    new() { TableName = "tab" },
                    new() { Error = new() { Code = ErrorCode.ConditionalCheckFailed, Message = "no", Item = Map }, TableName = "tab" },
                ],
                ConsumedCapacity = [new() { TableName = "tab", CapacityUnits = 2 }],
            });
        var response = await Provider.BatchExecuteStatementAsync(new BatchExecuteStatementRequest
        {
            Statements =
            [
                new() { Statement = "one", Parameters = ["x"], ConsistentRead = true },
                new() { Statement = "two", ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld },
            ],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        });

        Assert.NotNull(sent);
        Assert.Equal(("one", "x", true), (sent.Statements[0].Statement, sent.Statements[0].Parameters[0].S, sent.Statements[0].ConsistentRead));
        Assert.Null(sent.Statements[1].Parameters);
        Assert.Equal("ALL_OLD", sent.Statements[1].ReturnValuesOnConditionCheckFailure.Value);
        var item = Item.Create(("pk", "a"));
        Assert.Equal(
            [
                new() { TableName = "tab", Item = item },
                new() { TableName = "tab" },
                new() { Error = new("ConditionalCheckFailed", "no", item), TableName = "tab" },
            ],
            response.Responses);
        Assert.Equal(2, Assert.Single(response.ConsumedCapacity!).CapacityUnits);
    }

    [Fact]
    public async Task A_transaction_brings_the_items_in_their_order()
    {
        Sdk.ExecuteTransactionRequest? sent = null;
        _client.ExecuteTransactionAsync(Arg.Do<Sdk.ExecuteTransactionRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.ExecuteTransactionResponse { Responses = [new() { Item = Map }, new()] });
        var response = await Provider.ExecuteTransactionAsync(new ExecuteTransactionRequest
        {
            TransactStatements = [new() { Statement = "one", Parameters = [2] }, new() { Statement = "two" }],
            ClientRequestToken = "token",
        });

        Assert.NotNull(sent);
        Assert.Equal(("token", "2"), (sent.ClientRequestToken, sent.TransactStatements[0].Parameters[0].N));
        Assert.Null(sent.ReturnConsumedCapacity);
        Assert.Equal([Item.Create(("pk", "a")), null], response.Responses);
    }

    [Fact]
    public async Task A_duplicate_item_has_an_exception_of_its_own()
    {
        _client.ExecuteStatementAsync(Arg.Any<Sdk.ExecuteStatementRequest>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new Sdk.DuplicateItemException("there"));
        var caught = await Assert.ThrowsAsync<DuplicateItemException>(
            async () => await Provider.ExecuteStatementAsync(new ExecuteStatementRequest { Statement = "INSERT" }, ItemCodec.Instance));
        Assert.Equal(("there", "DuplicateItemException"), (caught.Message, caught.ErrorCode));
    }
}
