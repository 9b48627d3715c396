using System.Text;
using Monotable.Protocol;

namespace Monotable.Wire.Tests.PartiQL;

/// <summary>Requests and answers of PartiQL, with all their members and with none: read and written they are the same JSON.</summary>
public sealed class StatementFormatTests
{
    private const string Capacity = """{"TableName":"t","CapacityUnits":7.5,"ReadCapacityUnits":7.5,"Table":{"CapacityUnits":1}}""";

    private const string Parameters = """
        "Parameters":[{"S":"a"},{"N":"1"},{"B":"AQ=="},{"BOOL":true},{"NULL":true},{"L":[{"N":"1"}]},{"M":{"k":{"S":"v"}}},{"SS":["a"]},{"NS":["1"]}]
        """;

    public static TheoryData<string, string> Requests => new()
    {
        {
            OperationNames.ExecuteStatement,
            $$"""
            {"Statement":"SELECT '\u00e9' ?",{{Parameters}},"ConsistentRead":true,"NextToken":"token","Limit":7,
            "ReturnConsumedCapacity":"INDEXES","ReturnValuesOnConditionCheckFailure":"ALL_OLD"}
            """
        },
        { OperationNames.ExecuteStatement, """{"Statement":""}""" },
        {
            OperationNames.BatchExecuteStatement,
            $$"""
            {"Statements":[{"Statement":"one",{{Parameters}},"ConsistentRead":true,"ReturnValuesOnConditionCheckFailure":"ALL_OLD"},
            {"Statement":"two"}],"ReturnConsumedCapacity":"TOTAL"}
            """
        },
        { OperationNames.BatchExecuteStatement, """{"Statements":[]}""" },
        {
            OperationNames.ExecuteTransaction,
            $$"""
            {"TransactStatements":[{"Statement":"one",{{Parameters}},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"},{"Statement":"two"}],
            "ClientRequestToken":"token","ReturnConsumedCapacity":"TOTAL"}
            """
        },
        { OperationNames.ExecuteTransaction, """{"TransactStatements":[]}""" },
    };

    public static TheoryData<string, string> Responses => new()
    {
        {
            OperationNames.ExecuteStatement,
            $$"""
            {"Items":[{"pk":{"S":"a"} },{}],"NextToken":"token","LastEvaluatedKey":{"pk":{"S":"a"} },"ConsumedCapacity":{{Capacity}} }
            """
        },
        { OperationNames.ExecuteStatement, """{"Items":[]}""" },
        {
            OperationNames.BatchExecuteStatement,
            $$"""
            {"Responses":[{"TableName":"t","Item":{"pk":{"S":"a"} } },{"TableName":"t"},
            {"Error":{"Code":"ConditionalCheckFailed","Message":"no","Item":{"pk":{"S":"a"} } },"TableName":"t"},{"Error":{"Code":"AccessDenied"} }],
            "ConsumedCapacity":[{{Capacity}}]}
            """
        },
        { OperationNames.BatchExecuteStatement, """{"Responses":[]}""" },
        {
            OperationNames.ExecuteTransaction,
            $$"""{"Responses":[{"Item":{"pk":{"S":"a"} } },{},{"Item":{} }],"ConsumedCapacity":[{{Capacity}}]}"""
        },
        { OperationNames.ExecuteTransaction, """{"Responses":[]}""" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_is_the_same_after_reading_and_writing(string operation, string json) =>
        WireText.AssertSame(json, RewriteRequest(operation, json));

    [Theory]
    [MemberData(nameof(Responses))]
    public void An_answer_is_the_same_after_reading_and_writing(string operation, string json) =>
        WireText.AssertSame(json, RewriteResponse(operation, json));

    [Theory]
    [MemberData(nameof(Requests))]
    public void Unknown_members_are_passed_over(string operation, string json)
    {
        var noisy = json.TrimEnd()[..^1] + ""","Unknown":{"deep":[1,{"x":null}]},"Other":null}""";
        WireText.AssertSame(json, RewriteRequest(operation, noisy));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void Every_truncation_is_a_serialization_error(string operation, string json)
    {
        var body = WireText.Utf8(json.TrimEnd());
        for (var length = 0; length < body.Length; length++)
        {
            var part = body[..length];
            var exception = Assert.Throws<DynamoDbJsonException>(() => Rewrite(operation, part));
            Assert.Equal("SerializationException", exception.Error.Code);
        }
    }

    [Theory]
    [InlineData(OperationNames.ExecuteStatement, "{}", "Value null at 'statement' failed to satisfy constraint: Member must not be null")]
    [InlineData(OperationNames.BatchExecuteStatement, "{}", "Value null at 'statements' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        OperationNames.ExecuteTransaction,
        """{"TransactStatements":[{"Statement":"a"},{}]}""",
        "Value null at 'transactStatements.2.member.statement' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        OperationNames.ExecuteStatement,
        """{"Statement":"a","ReturnConsumedCapacity":"SOME"}""",
        "Value 'SOME' at 'returnConsumedCapacity' failed to satisfy constraint")]
    [InlineData(
        OperationNames.ExecuteStatement, """{"Statement":"a","Parameters":[{"N":"abc"}]}""", "cannot be converted to a numeric value: abc")]
    public void A_missing_or_unknown_value_is_a_validation_error(string operation, string json, string text)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => RewriteRequest(operation, json));
        Assert.Equal("ValidationException", exception.Error.Code);
        Assert.Contains(text, exception.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_item_has_an_exception_of_its_own() => Assert.IsType<DuplicateItemException>(
        new DynamoDbError("DuplicateItemException", "Duplicate primary key exists in table").ToException());

    [Fact]
    public async Task Statements_are_dispatched_to_their_provider()
    {
        var provider = new StatementProvider();
        var dispatcher = new OperationDispatcher(new OperationProviders { Items = null!, PartiQL = provider });
        using var answer = await dispatcher.DispatchAsync(
            "DynamoDB_20120810.ExecuteStatement", """{"Statement":"SELECT","Limit":3}"""u8.ToArray(), TestContext.Current.CancellationToken);
        Assert.Equal((200, """{"Items":[{"statement":{"S":"SELECT"}}]}"""), (answer.StatusCode, Encoding.UTF8.GetString(answer.Body.Span)));
    }

    private static string RewriteRequest(string operation, string json) => Rewrite(operation, WireText.Utf8(json));

    private static string Rewrite(string operation, byte[] body) => WireText.Write(json =>
    {
        switch (operation)
        {
            case OperationNames.ExecuteStatement:
                RequestWriter.ExecuteStatement(json, RequestReader.ExecuteStatement(body));
                break;
            case OperationNames.BatchExecuteStatement:
                RequestWriter.BatchExecuteStatement(json, RequestReader.BatchExecuteStatement(body));
                break;
            default:
                RequestWriter.ExecuteTransaction(json, RequestReader.ExecuteTransaction(body));
                break;
        }
    });

    private static string RewriteResponse(string operation, string response) => WireText.Write(json =>
    {
        var body = WireText.Utf8(response);
        switch (operation)
        {
            case OperationNames.ExecuteStatement:
                ResponseWriter.ExecuteStatement(json, ResponseReader.ExecuteStatement(body, ItemCodec.Instance));
                break;
            case OperationNames.BatchExecuteStatement:
                ResponseWriter.BatchExecuteStatement(json, ResponseReader.BatchExecuteStatement(body));
                break;
            default:
                ResponseWriter.ExecuteTransaction(json, ResponseReader.ExecuteTransaction(body));
                break;
        }
    });
}
