using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>The requests on tables' settings and on streams, with all their members: read by the server's side, written by the client's.</summary>
public sealed class TableRequestTests
{
    public static TheoryData<string, string> Full => new()
    {
        {
            "CreateTable",
            """
            {"TableName":"t","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"B"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],
            "GlobalSecondaryIndexes":[{"IndexName":"gsi","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"},
            "OnDemandThroughput":{"MaxReadRequestUnits":5},"WarmThroughput":{"WriteUnitsPerSecond":6}}],"BillingMode":"PAY_PER_REQUEST",
            "OnDemandThroughput":{"MaxReadRequestUnits":1,"MaxWriteRequestUnits":2},"WarmThroughput":{"ReadUnitsPerSecond":3,"WriteUnitsPerSecond":4},
            "StreamSpecification":{"StreamEnabled":true,"StreamViewType":"NEW_AND_OLD_IMAGES"},
            "SSESpecification":{"Enabled":true,"SSEType":"KMS","KMSMasterKeyId":"k"},"TableClass":"STANDARD_INFREQUENT_ACCESS",
            "DeletionProtectionEnabled":true,"Tags":[{"Key":"k","Value":"v"},{"Key":"l","Value":""}]}
            """
        },
        {
            "UpdateTable",
            """
            {"TableName":"t","GlobalSecondaryIndexUpdates":[{"Update":{"IndexName":"gsi","OnDemandThroughput":{"MaxReadRequestUnits":-1},
            "WarmThroughput":{"ReadUnitsPerSecond":3}}},{"Update":{"IndexName":"two","ProvisionedThroughput":{"ReadCapacityUnits":1,
            "WriteCapacityUnits":2}}}],"OnDemandThroughput":{"MaxWriteRequestUnits":2},"WarmThroughput":{"ReadUnitsPerSecond":3},
            "StreamSpecification":{"StreamEnabled":false},"SSESpecification":{"Enabled":false},"TableClass":"STANDARD"}
            """
        },
        { "TagResource", """{"ResourceArn":"arn:t","Tags":[{"Key":"k","Value":"v"}]}""" },
        { "UntagResource", """{"ResourceArn":"arn:t","TagKeys":["k","l"]}""" },
        { "ListTagsOfResource", """{"ResourceArn":"arn:t","NextToken":"n"}""" },
        { "UpdateTimeToLive", """{"TableName":"t","TimeToLiveSpecification":{"Enabled":true,"AttributeName":"ttl"}}""" },
        { "DescribeTimeToLive", """{"TableName":"t"}""" },
        { "DescribeContinuousBackups", """{"TableName":"t"}""" },
        { "DescribeLimits", "{}" },
        { "DescribeEndpoints", "{}" },
        { "ListStreams", """{"TableName":"t","ExclusiveStartStreamArn":"arn:s","Limit":7}""" },
        {
            "DescribeStream",
            """{"StreamArn":"arn:s","ExclusiveStartShardId":"s1","Limit":7,"ShardFilter":{"Type":"CHILD_SHARDS","ShardId":"s0"}}"""
        },
        {
            "GetShardIterator",
            """{"StreamArn":"arn:s","ShardId":"s1","ShardIteratorType":"AFTER_SEQUENCE_NUMBER","SequenceNumber":"1"}"""
        },
        { "GetRecords", """{"ShardIterator":"i","Limit":7}""" },
    };

    public static TheoryData<string, string, string> Incomplete => new()
    {
        { "CreateTable", "{}", "Value null at 'attributeDefinitions' failed to satisfy constraint: Member must not be null" },
        { "TagResource", """{"Tags":[]}""", "Value null at 'resourceArn' failed to satisfy constraint: Member must not be null" },
        { "UntagResource", """{"ResourceArn":"a"}""", "Value null at 'tagKeys' failed to satisfy constraint: Member must not be null" },
        {
            "UpdateTimeToLive",
            """{"TableName":"t","TimeToLiveSpecification":{"AttributeName":"a"}}""",
            "Value null at 'timeToLiveSpecification.enabled'"
        },
        { "GetShardIterator", """{"StreamArn":"a","ShardId":"s"}""", "Value null at 'shardIteratorType'" },
        { "GetShardIterator", """{"StreamArn":"a","ShardId":"s","ShardIteratorType":"EARLIEST"}""", "Value 'EARLIEST' at 'shardIteratorType'" },
        { "GetRecords", "{}", "Value null at 'shardIterator'" },
        { "DescribeTable", "{}", "The parameter 'TableName' is required but was not present in the request" },
    };

    [Theory]
    [MemberData(nameof(Full))]
    public void A_request_is_read_and_written_whole(string operation, string body) =>
        WireText.AssertSame(body, WireText.Write(json => Rewrite(json, operation, WireText.Utf8(body))));

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void A_request_that_lacks_a_member_names_it(string operation, string body, string text)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => WireText.Write(json => Rewrite(json, operation, WireText.Utf8(body))));
        Assert.Equal("ValidationException", exception.Error.Code);
        Assert.Contains(text, exception.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ResourcePolicy", "\"{}\"")]
    [InlineData("ReplicaUpdates", "[]")]
    [InlineData("VectorIndexes", "[]")]
    [InlineData("MultiRegionConsistency", "\"STRONG\"")]
    [InlineData("DisassociationProtectionEnabled", "true")]
    public void What_no_table_has_yet_is_refused(string member, string value)
    {
        var body = $$"""{"TableName":"t","{{member}}":{{value}}}""";
        var exception = Assert.Throws<DynamoDbJsonException>(() => RequestReader.UpdateTable(WireText.Utf8(body)));
        Assert.Equal($"Monotable does not provide {member} yet.", exception.Error.Message);
    }

    [Fact]
    public void Empty_lists_of_indexes_are_refused()
    {
        const string Table = """
            {"TableName":"t","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],
            """;
        Fails("GlobalSecondaryIndexes", () => RequestReader.CreateTable(WireText.Utf8(Table + "\"GlobalSecondaryIndexes\":[]}")));
        Fails("LocalSecondaryIndexes", () => RequestReader.CreateTable(WireText.Utf8(Table + "\"LocalSecondaryIndexes\":[]}")));
        Fails(
            "GlobalSecondaryIndexUpdates",
            () => RequestReader.UpdateTable(
                WireText.Utf8("""{"TableName":"t","GlobalSecondaryIndexUpdates":[],"DeletionProtectionEnabled":true}""")));
        Fails(
            "GlobalSecondaryIndexUpdates",
            () => RequestReader.UpdateTable(WireText.Utf8("""{"TableName":"t","GlobalSecondaryIndexUpdates":[]}""")));
        static void Fails(string member, Action act) => Assert.Equal(
            $"One or more parameter values were invalid: List of {member} is empty", Assert.Throws<DynamoDbJsonException>(act).Error.Message);
    }

    private static void Rewrite(Utf8JsonWriter json, string operation, ReadOnlySpan<byte> body)
    {
        switch (operation)
        {
            case "CreateTable": RequestWriter.CreateTable(json, RequestReader.CreateTable(body)); break;
            case "UpdateTable": RequestWriter.UpdateTable(json, RequestReader.UpdateTable(body)); break;
            case "DescribeTable": RequestWriter.DescribeTable(json, RequestReader.DescribeTable(body)); break;
            case "TagResource": RequestWriter.TagResource(json, RequestReader.TagResource(body)); break;
            case "UntagResource": RequestWriter.UntagResource(json, RequestReader.UntagResource(body)); break;
            case "ListTagsOfResource": RequestWriter.ListTagsOfResource(json, RequestReader.ListTagsOfResource(body)); break;
            case "UpdateTimeToLive": RequestWriter.UpdateTimeToLive(json, RequestReader.UpdateTimeToLive(body)); break;
            case "DescribeTimeToLive": RequestWriter.DescribeTimeToLive(json, RequestReader.DescribeTimeToLive(body)); break;
            case "DescribeContinuousBackups":
                RequestWriter.DescribeContinuousBackups(json, RequestReader.DescribeContinuousBackups(body));
                break;
            case "DescribeLimits": RequestWriter.DescribeLimits(json, RequestReader.DescribeLimits(body)); break;
            case "DescribeEndpoints": RequestWriter.DescribeEndpoints(json, RequestReader.DescribeEndpoints(body)); break;
            case "ListStreams": RequestWriter.ListStreams(json, RequestReader.ListStreams(body)); break;
            case "DescribeStream": RequestWriter.DescribeStream(json, RequestReader.DescribeStream(body)); break;
            case "GetShardIterator": RequestWriter.GetShardIterator(json, RequestReader.GetShardIterator(body)); break;
            default: RequestWriter.GetRecords(json, RequestReader.GetRecords(body)); break;
        }
    }
}
