using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>Each request with all its members: read by the server's side, written by the client's, it is the same JSON.</summary>
public sealed class RequestTests
{
    private const string Expressions = """
        "ExpressionAttributeNames":{"#a":"a","#b":"b"},"ExpressionAttributeValues":{":v":{"N":"1"},":w":{"L":[{"S":"x"}]}}
        """;

    private const string Returns = """
        "ReturnConsumedCapacity":"INDEXES","ReturnItemCollectionMetrics":"SIZE","ReturnValuesOnConditionCheckFailure":"ALL_OLD"
        """;

    private const string Expected = """
        "ConditionalOperator":"OR","Expected":{"a":{"Value":{"M":{"x":{"S":"y"} } },"Exists":true},
        "b":{"ComparisonOperator":"BETWEEN","AttributeValueList":[{"N":"1"},{"N":"2"}]},"c":{"Exists":false} }
        """;

    private const string Index = """
        "IndexName":"index","KeySchema":[{"AttributeName":"g","KeyType":"HASH"},{"AttributeName":"h","KeyType":"RANGE"}],
        "Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["x","y"]}
        """;

    public static TheoryData<string, string> Full => new()
    {
        {
            OperationNames.PutItem,
            $$"""
            {"TableName":"t","Item":{"pk":{"S":"a"},"m":{"M":{"k":{"NULL":true} } } },"ConditionExpression":"#a < :v","ReturnValues":"ALL_OLD",
            {{Expressions}},{{Returns}} }
            """
        },
        {
            OperationNames.GetItem,
            """
            {"TableName":"t","Key":{"pk":{"S":"a"}},"ConsistentRead":true,"ProjectionExpression":"#a","ExpressionAttributeNames":{"#a":"a"},
            "ReturnConsumedCapacity":"TOTAL"}
            """
        },
        {
            OperationNames.UpdateItem,
            $$"""
            {"TableName":"t","Key":{"pk":{"S":"a"} },"UpdateExpression":"SET x = :v","ConditionExpression":"c","ReturnValues":"UPDATED_NEW",
            {{Expressions}},{{Returns}} }
            """
        },
        {
            OperationNames.DeleteItem,
            $$"""{"TableName":"t","Key":{"pk":{"S":"a"} },"ConditionExpression":"c","ReturnValues":"ALL_OLD",{{Expressions}},{{Returns}} }"""
        },
        {
            OperationNames.Query,
            $$"""
            {"TableName":"t","IndexName":"i","KeyConditionExpression":"k","FilterExpression":"f","ProjectionExpression":"p",{{Expressions}},
            "Select":"SPECIFIC_ATTRIBUTES","Limit":7,"ExclusiveStartKey":{"pk":{"B":"AQ=="} },"ScanIndexForward":false,"ConsistentRead":true,
            "ReturnConsumedCapacity":"TOTAL"}
            """
        },
        {
            OperationNames.Scan,
            $$"""
            {"TableName":"t","IndexName":"i","FilterExpression":"f","ProjectionExpression":"p",{{Expressions}},"Select":"COUNT","Limit":7,
            "ExclusiveStartKey":{"pk":{"N":"1"} },"Segment":2,"TotalSegments":5,"ConsistentRead":true,"ReturnConsumedCapacity":"TOTAL"}
            """
        },
        {
            OperationNames.BatchGetItem,
            """
            {"RequestItems":{"t":{"Keys":[{"pk":{"S":"a"}},{"pk":{"S":"b"}}],"ConsistentRead":true,"ProjectionExpression":"#a",
            "ExpressionAttributeNames":{"#a":"a"}},"u":{"Keys":[{"pk":{"N":"1"}}]}},"ReturnConsumedCapacity":"TOTAL"}
            """
        },
        {
            OperationNames.BatchWriteItem,
            """
            {"RequestItems":{"t":[{"PutRequest":{"Item":{"pk":{"S":"a"},"x":{"N":"1"}}}},{"DeleteRequest":{"Key":{"pk":{"S":"b"}}}}]},
            "ReturnConsumedCapacity":"TOTAL","ReturnItemCollectionMetrics":"SIZE"}
            """
        },
        {
            OperationNames.TransactGetItems,
            """
            {"TransactItems":[{"Get":{"TableName":"t","Key":{"pk":{"S":"a"}},"ProjectionExpression":"#a","ExpressionAttributeNames":{"#a":"a"}}},
            {"Get":{"TableName":"u","Key":{"pk":{"S":"b"}}}}],"ReturnConsumedCapacity":"TOTAL"}
            """
        },
        {
            OperationNames.TransactWriteItems,
            $$"""
            {"TransactItems":[
            {"Put":{"TableName":"t","Item":{"pk":{"S":"a"} },"ConditionExpression":"c",{{Expressions}},
            "ReturnValuesOnConditionCheckFailure":"ALL_OLD"} },
            {"Update":{"TableName":"t","Key":{"pk":{"S":"b"} },"UpdateExpression":"u","ConditionExpression":"c",{{Expressions}},
            "ReturnValuesOnConditionCheckFailure":"ALL_OLD"} },
            {"Delete":{"TableName":"t","Key":{"pk":{"S":"c"} },"ConditionExpression":"c",{{Expressions}},
            "ReturnValuesOnConditionCheckFailure":"ALL_OLD"} },
            {"ConditionCheck":{"TableName":"t","Key":{"pk":{"S":"d"} },"ConditionExpression":"c",{{Expressions}},
            "ReturnValuesOnConditionCheckFailure":"ALL_OLD"} }],
            "ClientRequestToken":"token","ReturnConsumedCapacity":"TOTAL","ReturnItemCollectionMetrics":"SIZE"}
            """
        },
        {
            OperationNames.CreateTable,
            $$"""
            {"TableName":"t","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"g","AttributeType":"B"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"LocalSecondaryIndexes":[{ {{Index}} }],
            "GlobalSecondaryIndexes":[{ {{Index}},"ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":2} }],
            "BillingMode":"PROVISIONED","ProvisionedThroughput":{"ReadCapacityUnits":3,"WriteCapacityUnits":4},"DeletionProtectionEnabled":true}
            """
        },
        { OperationNames.DescribeTable, """{"TableName":"t"}""" },
        {
            OperationNames.UpdateTable,
            $$"""
            {"TableName":"t","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"N"}],"GlobalSecondaryIndexUpdates":[
            {"Create":{ {{Index}} } },{"Update":{"IndexName":"i","ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":2} } },
            {"Delete":{"IndexName":"j"} }],"BillingMode":"PAY_PER_REQUEST","ProvisionedThroughput":{"ReadCapacityUnits":3,"WriteCapacityUnits":4},
            "DeletionProtectionEnabled":false}
            """
        },
        { OperationNames.DeleteTable, """{"TableName":"t"}""" },
        { OperationNames.ListTables, """{"ExclusiveStartTableName":"a","Limit":10}""" },
    };

    public static TheoryData<string, string> Legacy => new()
    {
        { OperationNames.PutItem, $$"""{"TableName":"t","Item":{"pk":{"S":"a"} },{{Expected}} }""" },
        { OperationNames.DeleteItem, $$"""{"TableName":"t","Key":{"pk":{"S":"a"} },{{Expected}} }""" },
        {
            OperationNames.UpdateItem,
            $$"""
            {"TableName":"t","Key":{"pk":{"S":"a"} },"AttributeUpdates":{"a":{"Value":{"L":[{"N":"1"}]},"Action":"ADD"},"b":{"Action":"DELETE"},
            "c":{"Value":{"S":"x"} } },{{Expected}} }
            """
        },
        { OperationNames.GetItem, """{"TableName":"t","Key":{"pk":{"S":"a"}},"AttributesToGet":["a","b"]}""" },
        {
            OperationNames.Query,
            """
            {"TableName":"t","KeyConditions":{"pk":{"ComparisonOperator":"EQ","AttributeValueList":[{"S":"a"}]}},
            "QueryFilter":{"a":{"ComparisonOperator":"NOT_NULL"},"b":{"ComparisonOperator":"IN","AttributeValueList":[{"B":"AQ=="}]}},
            "ConditionalOperator":"AND","AttributesToGet":["a"]}
            """
        },
        {
            OperationNames.Scan,
            """
            {"TableName":"t","ScanFilter":{"a":{"ComparisonOperator":"NULL"},"b":{"ComparisonOperator":"BEGINS_WITH","AttributeValueList":[{"S":""}]}},
            "ConditionalOperator":"OR","AttributesToGet":["a"]}
            """
        },
        { OperationNames.BatchGetItem, """{"RequestItems":{"t":{"Keys":[{"pk":{"S":"a"}}],"AttributesToGet":["a"]}}}""" },
    };

    public static TheoryData<string, string> Smallest => new()
    {
        { OperationNames.PutItem, """{"TableName":"t","Item":{}}""" },
        { OperationNames.GetItem, """{"TableName":"t","Key":{}}""" },
        { OperationNames.UpdateItem, """{"TableName":"t","Key":{}}""" },
        { OperationNames.DeleteItem, """{"TableName":"t","Key":{}}""" },
        { OperationNames.Query, """{"TableName":"t"}""" },
        { OperationNames.Scan, """{"TableName":"t"}""" },
        { OperationNames.BatchGetItem, """{"RequestItems":{}}""" },
        { OperationNames.BatchWriteItem, """{"RequestItems":{"t":[]}}""" },
        { OperationNames.TransactGetItems, """{"TransactItems":[]}""" },
        { OperationNames.TransactWriteItems, """{"TransactItems":[]}""" },
        { OperationNames.CreateTable, """{"TableName":"t","AttributeDefinitions":[],"KeySchema":[]}""" },
        { OperationNames.UpdateTable, """{"TableName":"t"}""" },
        { OperationNames.ListTables, "{}" },
    };

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
    public void A_changed_byte_is_read_or_refused_but_nothing_else(string operation, string json)
    {
        var seed = Formats.RandomItems.NewSeed();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var body = WireText.Utf8(json);
            body[random.Next(body.Length)] = (byte)random.Next(256);
            try
            {
                Rewrite(operation, body);
            }
            catch (DynamoDbJsonException)
            {
                // Refused as it should be.
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}, round {round}: {System.Text.Encoding.UTF8.GetString(body)} gave {exception}");
            }
        }
    }

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
