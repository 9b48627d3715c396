using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>Each request with all its members: read by the server's side, written by the client's, it is the same JSON.</summary>
public sealed partial class RequestTests
{
    [Theory]
    [MemberData(nameof(Full))]
    [MemberData(nameof(Legacy))]
    [MemberData(nameof(Smallest))]
    public void A_request_is_the_same_after_reading_and_writing(string operation, string json) =>
        WireText.AssertSame(json, Rewrite(operation, WireText.Utf8(json)));

    [Theory]
    [MemberData(nameof(Full))]
    [MemberData(nameof(Legacy))]
    public void Unknown_members_are_passed_over_and_nulls_are_absent(string operation, string json)
    {
        var noisy = json.TrimEnd()[..^1] + ","
            + """ "Unknown":{"deep":[1,{"x":null}]},"Other":null}""";
        WireText.AssertSame(json, Rewrite(operation, WireText.Utf8(noisy)));
    }

    [Theory]
    [MemberData(nameof(Full))]
    [MemberData(nameof(Legacy))]
    public void Every_truncation_is_a_serialization_error(string operation, string json)
    {
        var body = WireText.Utf8(json.TrimEnd());
        for (var length = 0; length < body.Length; length++)
        {
            var exception = Assert.Throws<DynamoDbJsonException>(() => Rewrite(operation, body[..length]));
            Assert.Equal("SerializationException", exception.Error.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Full))]
    [MemberData(nameof(Legacy))]
    public void A_changed_byte_is_read_or_refused_but_nothing_else(string operation, string json) =>
        ChangedBytes.Check(500, _ => WireText.Utf8(json), body => Rewrite(operation, body));

    [Theory]
    [InlineData(OperationNames.PutItem, "{}", "Value null at 'tableName' failed to satisfy constraint: Member must not be null")]
    [InlineData(OperationNames.PutItem, """{"TableName":"t"}""", "Value null at 'item' failed to satisfy constraint: Member must not be null")]
    [InlineData(OperationNames.GetItem, """{"TableName":"t"}""", "Value null at 'key' failed to satisfy constraint: Member must not be null")]
    [InlineData(OperationNames.PutItem, """{"TableName":"t","Item":{},"ReturnValues":"SOME"}""", "Value 'SOME' at 'returnValues'")]
    [InlineData(OperationNames.BatchGetItem, "{}", "Value null at 'requestItems'")]
    [InlineData(OperationNames.TransactWriteItems, """{"TransactItems":[{}]}""", "TransactItems can only contain one of")]
    public void A_missing_or_unknown_value_is_a_validation_error(string operation, string json, string text)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => Rewrite(operation, WireText.Utf8(json)));
        Assert.Equal("ValidationException", exception.Error.Code);
        Assert.Contains(text, exception.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OperationNames.GetItem, """{"TableName":1,"Key":{}}""")]
    [InlineData(OperationNames.GetItem, """{"TableName":"t","Key":[]}""")]
    [InlineData(OperationNames.GetItem, """{"TableName":"t","Key":{},"ConsistentRead":"yes"}""")]
    [InlineData(OperationNames.Query, """{"TableName":"t","Limit":"5"}""")]
    [InlineData(OperationNames.Query, """{"TableName":"t"} {}""")]
    [InlineData(OperationNames.Query, "[]")]
    [InlineData(OperationNames.Query, "null")]
    [InlineData(OperationNames.PutItem, """{"TableName":"t","Item":{},"ExpressionAttributeNames":{"#a":1}}""")]
    [InlineData(OperationNames.BatchWriteItem, """{"RequestItems":{"t":{}}}""")]
    [InlineData(OperationNames.TransactGetItems, """{"TransactItems":{}}""")]
    public void A_value_of_another_JSON_type_is_a_serialization_error(string operation, string json)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => Rewrite(operation, WireText.Utf8(json)));
        Assert.Equal("SerializationException", exception.Error.Code);
    }

    [Fact]
    public void Targets_name_operations()
    {
        Assert.Equal("DynamoDB_20120810.PutItem", OperationNames.Target(OperationNames.PutItem));
        Assert.True(OperationNames.TryParseTarget("DynamoDB_20120810.Query", out var operation));
        Assert.Equal("Query", operation);
        Assert.False(OperationNames.TryParseTarget("DynamoDBStreams_20120810.GetRecords", out _));
        Assert.False(OperationNames.TryParseTarget("DynamoDB_20120810.", out _));
        Assert.False(OperationNames.TryParseTarget(null, out _));
    }

    private static string Rewrite(string operation, byte[] body) => WireText.Write(json => Rewrite(json, operation, body));

    private static void Rewrite(Utf8JsonWriter json, string operation, byte[] body)
    {
        switch (operation)
        {
            case OperationNames.PutItem:
                var (put, item) = RequestReader.PutItem(body);
                RequestWriter.PutItem(json, put, item, ItemCodec.Instance);
                break;
            case OperationNames.GetItem:
                RequestWriter.GetItem(json, RequestReader.GetItem(body));
                break;
            case OperationNames.UpdateItem:
                RequestWriter.UpdateItem(json, RequestReader.UpdateItem(body));
                break;
            case OperationNames.DeleteItem:
                RequestWriter.DeleteItem(json, RequestReader.DeleteItem(body));
                break;
            case OperationNames.Query:
                RequestWriter.Query(json, RequestReader.Query(body));
                break;
            case OperationNames.Scan:
                RequestWriter.Scan(json, RequestReader.Scan(body));
                break;
            case OperationNames.BatchGetItem:
                RequestWriter.BatchGetItem(json, RequestReader.BatchGetItem(body));
                break;
            case OperationNames.BatchWriteItem:
                RequestWriter.BatchWriteItem(json, RequestReader.BatchWriteItem(body));
                break;
            case OperationNames.TransactGetItems:
                RequestWriter.TransactGetItems(json, RequestReader.TransactGetItems(body));
                break;
            case OperationNames.TransactWriteItems:
                RequestWriter.TransactWriteItems(json, RequestReader.TransactWriteItems(body));
                break;
            default:
                RewriteTable(json, operation, body);
                break;
        }
    }

    private static void RewriteTable(Utf8JsonWriter json, string operation, byte[] body)
    {
        switch (operation)
        {
            case OperationNames.CreateTable:
                RequestWriter.CreateTable(json, RequestReader.CreateTable(body));
                break;
            case OperationNames.DescribeTable:
                RequestWriter.DescribeTable(json, RequestReader.DescribeTable(body));
                break;
            case OperationNames.UpdateTable:
                RequestWriter.UpdateTable(json, RequestReader.UpdateTable(body));
                break;
            case OperationNames.DeleteTable:
                RequestWriter.DeleteTable(json, RequestReader.DeleteTable(body));
                break;
            default:
                RequestWriter.ListTables(json, RequestReader.ListTables(body));
                break;
        }
    }
}
