namespace Monotable.Wire.Tests;

public sealed partial class RequestTests
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
            {"TableName":"t",
            "ScanFilter":{"a":{"ComparisonOperator":"NULL"},"b":{"ComparisonOperator":"BEGINS_WITH","AttributeValueList":[{"S":""}]}},
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
}
