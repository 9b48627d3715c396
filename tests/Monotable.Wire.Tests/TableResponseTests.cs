using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>The answers on tables' settings and on streams, with all their members: read by the client's side, written by the server's.</summary>
public sealed class TableResponseTests
{
    public static TheoryData<string, string> Full => new()
    {
        {
            "DescribeTable",
            """
            {"Table":{"AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"TableName":"t",
            "KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"TableStatus":"UPDATING","TableSizeBytes":1,"ItemCount":2,
            "GlobalSecondaryIndexes":[{"IndexName":"gsi","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"},
            "IndexStatus":"CREATING","Backfilling":true,"OnDemandThroughput":{"MaxReadRequestUnits":5},
            "WarmThroughput":{"ReadUnitsPerSecond":1,"WriteUnitsPerSecond":2,"Status":"UPDATING"},"IndexSizeBytes":0,"ItemCount":0}],
            "OnDemandThroughput":{"MaxWriteRequestUnits":6},
            "WarmThroughput":{"ReadUnitsPerSecond":12000,"WriteUnitsPerSecond":4000,"Status":"ACTIVE"},
            "StreamSpecification":{"StreamEnabled":true,"StreamViewType":"KEYS_ONLY"},"LatestStreamLabel":"l","LatestStreamArn":"arn:s",
            "SSEDescription":{"Status":"ENABLED","SSEType":"KMS","KMSMasterKeyArn":"arn:k"},
            "TableClassSummary":{"TableClass":"STANDARD_INFREQUENT_ACCESS","LastUpdateDateTime":1.5},"DeletionProtectionEnabled":false}}
            """
        },
        { "ListTagsOfResource", """{"Tags":[{"Key":"k","Value":"v"}],"NextToken":"n"}""" },
        { "UpdateTimeToLive", """{"TimeToLiveSpecification":{"Enabled":true,"AttributeName":"ttl"}}""" },
        { "DescribeTimeToLive", """{"TimeToLiveDescription":{"TimeToLiveStatus":"ENABLED","AttributeName":"ttl"}}""" },
        {
            "DescribeLimits",
            """
            {"AccountMaxReadCapacityUnits":1,"AccountMaxWriteCapacityUnits":2,"TableMaxReadCapacityUnits":3,"TableMaxWriteCapacityUnits":4}
            """
        },
        { "DescribeEndpoints", """{"Endpoints":[{"Address":"host","CachePeriodInMinutes":1440}]}""" },
        {
            "DescribeContinuousBackups",
            """
            {"ContinuousBackupsDescription":{"ContinuousBackupsStatus":"ENABLED","PointInTimeRecoveryDescription":{
            "PointInTimeRecoveryStatus":"ENABLED","RecoveryPeriodInDays":35,"EarliestRestorableDateTime":1,"LatestRestorableDateTime":2}}}
            """
        },
        {
            "ListStreams",
            """{"Streams":[{"StreamArn":"arn:s","TableName":"t","StreamLabel":"l"}],"LastEvaluatedStreamArn":"arn:s"}"""
        },
        {
            "DescribeStream",
            """
            {"StreamDescription":{"StreamArn":"arn:s","StreamLabel":"l","StreamStatus":"DISABLING","StreamViewType":"OLD_IMAGE",
            "CreationRequestDateTime":1.5,"TableName":"t","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Shards":[
            {"ShardId":"s0","SequenceNumberRange":{"StartingSequenceNumber":"1","EndingSequenceNumber":"2"}},
            {"ShardId":"s1","SequenceNumberRange":{"StartingSequenceNumber":"3"},"ParentShardId":"s0"}],"LastEvaluatedShardId":"s1"}}
            """
        },
        { "GetShardIterator", """{"ShardIterator":"i"}""" },
        {
            "GetRecords",
            """
            {"Records":[{"eventID":"e","eventName":"REMOVE","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"us-east-1","dynamodb":{
            "ApproximateCreationDateTime":1790000000,"Keys":{"pk":{"S":"a"}},"NewImage":{"pk":{"S":"a"},"n":{"N":"1"}},"OldImage":{"pk":{"S":"a"}},
            "SequenceNumber":"100000000000000000000001","SizeBytes":12,"StreamViewType":"NEW_AND_OLD_IMAGES"},
            "userIdentity":{"PrincipalId":"dynamodb.amazonaws.com","Type":"Service"}}],"NextShardIterator":"i"}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Full))]
    public void An_answer_is_read_and_written_whole(string operation, string body) =>
        WireText.AssertSame(body, WireText.Write(json => Rewrite(json, operation, WireText.Utf8(body))));

    [Theory]
    [MemberData(nameof(Full))]
    public void Members_that_are_new_to_us_are_passed_over(string operation, string body) =>
        WireText.AssertSame(body, WireText.Write(json => Rewrite(json, operation, WireText.Utf8(WithNewMembers(body)))));

    private static string WithNewMembers(string body) => body.Replace("{\"", "{\"New\":[{\"x\":1}],\"", StringComparison.Ordinal)
        .Replace("\"Keys\":{\"New\":[{\"x\":1}],", "\"Keys\":{", StringComparison.Ordinal)
        .Replace("Image\":{\"New\":[{\"x\":1}],", "Image\":{", StringComparison.Ordinal)
        .Replace("\"pk\":{\"New\":[{\"x\":1}],", "\"pk\":{", StringComparison.Ordinal)
        .Replace("\"n\":{\"New\":[{\"x\":1}],", "\"n\":{", StringComparison.Ordinal);

    private static void Rewrite(Utf8JsonWriter json, string operation, ReadOnlySpan<byte> body)
    {
        switch (operation)
        {
            case "DescribeTable": ResponseWriter.DescribeTable(json, ResponseReader.Table(body)); break;
            case "ListTagsOfResource": ResponseWriter.ListTagsOfResource(json, ResponseReader.ListTagsOfResource(body)); break;
            case "UpdateTimeToLive": ResponseWriter.UpdateTimeToLive(json, ResponseReader.UpdateTimeToLive(body)); break;
            case "DescribeTimeToLive": ResponseWriter.DescribeTimeToLive(json, ResponseReader.DescribeTimeToLive(body)); break;
            case "DescribeLimits": ResponseWriter.DescribeLimits(json, ResponseReader.DescribeLimits(body)); break;
            case "DescribeEndpoints": ResponseWriter.DescribeEndpoints(json, ResponseReader.DescribeEndpoints(body)); break;
            case "DescribeContinuousBackups":
                ResponseWriter.DescribeContinuousBackups(json, ResponseReader.DescribeContinuousBackups(body));
                break;
            case "ListStreams": ResponseWriter.ListStreams(json, ResponseReader.ListStreams(body)); break;
            case "DescribeStream": ResponseWriter.DescribeStream(json, ResponseReader.DescribeStream(body)); break;
            case "GetShardIterator": ResponseWriter.GetShardIterator(json, ResponseReader.GetShardIterator(body)); break;
            default: ResponseWriter.GetRecords(json, ResponseReader.GetRecords(body)); break;
        }
    }
}
