using System.Text;
using System.Text.Json.Nodes;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>Operations on tables and streams as JSON, with the in-process engine behind.</summary>
public sealed class TableDispatchTests
{
    private const string Arn = "arn:aws:dynamodb:us-east-1:000000000000:table/tab";

    private readonly OperationDispatcher _dispatcher = new(OperationProviders.Of(new InProcessProvider(new DynamoDbEngine())));

    public static TheoryData<string, string> Faults => new()
    {
        { "{}", "The parameter 'TableName' is required but was not present in the request" },
        {
            """{"TableName":"a!"}""",
            "4 validation errors detected: Value null at 'attributeDefinitions' failed to satisfy constraint: Member must not be null; Value null at "
            + "'keySchema' failed to satisfy constraint: Member must not be null; Value 'a!' at 'tableName' failed to satisfy constraint: Member "
            + "must have length greater than or equal to 3; Value 'a!' at 'tableName' failed to satisfy constraint: Member must satisfy regular "
            + "expression pattern: [a-zA-Z0-9_.-]+"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"SS"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"key"}],"BillingMode":"FREE"}
            """,
            "3 validation errors detected: Value 'SS' at 'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: Member must "
            + "satisfy enum value set: [B, N, S]; Value 'key' at 'keySchema.1.member.keyType' failed to satisfy constraint: Member must satisfy enum "
            + "value set: [HASH, RANGE]; Value 'FREE' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: "
            + "[PROVISIONED, PAY_PER_REQUEST]"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
            "GlobalSecondaryIndexes":[{"IndexName":"gsi","KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
            "Projection":{"ProjectionType":"all"}},{"KeySchema":[]}],"ProvisionedThroughput":{"WriteCapacityUnits":1}}
            """,
            "5 validation errors detected: Value 'all' at 'globalSecondaryIndexes.1.member.projection.projectionType' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [ALL, INCLUDE, KEYS_ONLY]; Value null at 'globalSecondaryIndexes.2.member.indexName' failed to "
            + "satisfy constraint: Member must not be null; Value null at 'globalSecondaryIndexes.2.member.projection' failed to satisfy constraint: "
            + "Member must not be null; Value null at 'provisionedThroughput.readCapacityUnits' failed to satisfy constraint: Member must not be "
            + "null; Value '[]' at 'globalSecondaryIndexes.2.member.keySchema' failed to satisfy constraint: Member must have length greater than "
            + "or equal to 1"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
            "BillingMode":"PAY_PER_REQUEST","TableClass":"GOLD"}
            """,
            "Invalid table-class parameter provided. Please try again with a valid table-class value: [STANDARD, STANDARD_INFREQUENT_ACCESS]."
        },
        {
            """
            {"TableName":"t!","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST","GlobalSecondaryIndexes":[]}
            """,
            "2 validation errors detected: Value 't!' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to "
            + "3; Value 't!' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST","LocalSecondaryIndexes":[]}
            """,
            "One or more parameter values were invalid: List of LocalSecondaryIndexes is empty"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST","GlobalSecondaryIndexes":[
            {"IndexName":"gsi","KeySchema":[{"AttributeName":"pk","KeyType":"RANGE"}],"Projection":{}}]}
            """,
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST","GlobalSecondaryIndexes":[
            {"IndexName":"gsi","KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"Projection":{"NonKeyAttributes":["a"]}}]}
            """,
            "One or more parameter values were invalid: Unknown ProjectionType: null"
        },
        {
            """
            {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
            "BillingMode":"PAY_PER_REQUEST","SSESpecification":{"SSEType":"kms"}}
            """,
            "1 validation error detected: Value 'kms' at 'sSESpecification.sSEType' failed to satisfy constraint: Member must satisfy enum value "
            + "set: [AES256, KMS]"
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_table_that_cannot_be_is_refused_with_all_its_faults(string body, string text) =>
        Assert.Equal(text, (await SendAsync("CreateTable", body, 400))["message"]!.GetValue<string>());

    public static TheoryData<string, string, string> RequestFaults => new()
    {
        {
            "UpdateTimeToLive",
            """{"TimeToLiveSpecification":{"AttributeName":""}}""",
            "3 validation errors detected: Value null at 'timeToLiveSpecification.enabled' failed to satisfy constraint: Member must not be null; "
            + "Value null at 'tableName' failed to satisfy constraint: Member must not be null; Value '' at 'timeToLiveSpecification.attributeName' "
            + "failed to satisfy constraint: Member must have length greater than or equal to 1"
        },
        {
            "TagResource",
            """{"Tags":[{"Value":"v"}]}""",
            "2 validation errors detected: Value null at 'resourceArn' failed to satisfy constraint: Member must not be null; Value null at "
            + "'tags.1.member.key' failed to satisfy constraint: Member must not be null"
        },
        {
            "UntagResource",
            "{}",
            "2 validation errors detected: Value null at 'resourceArn' failed to satisfy constraint: Member must not be null; Value null at "
            + "'tagKeys' failed to satisfy constraint: Member must not be null"
        },
        {
            "UpdateTable",
            """{"TableName":"a!","BillingMode":"FREE"}""",
            "2 validation errors detected: Value 'FREE' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: "
            + "[PROVISIONED, PAY_PER_REQUEST]; Value 'a!' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression "
            + "pattern: [a-zA-Z0-9_.-]+"
        },
        {
            "UpdateTable",
            """{"TableName":"tab","DeletionProtectionEnabled":true,"GlobalSecondaryIndexUpdates":[]}""",
            "One or more parameter values were invalid: List of GlobalSecondaryIndexUpdates is empty"
        },
        {
            "UpdateTable",
            """{"TableName":"tab","GlobalSecondaryIndexUpdates":[]}""",
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, "
            + "MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput, "
            + "WarmThroughput or TableClass is required"
        },
    };

    [Theory]
    [MemberData(nameof(RequestFaults))]
    public async Task A_request_is_refused_with_all_its_faults(string operation, string body, string text) =>
        Assert.Equal(text, (await SendAsync(operation, body, 400))["message"]!.GetValue<string>());

    [Theory]
    [InlineData(
        "GetShardIterator",
        """{"ShardIteratorType":"AT_TIMESTAMP"}""",
        "3 validation errors detected: Value 'AT_TIMESTAMP' at 'shardIteratorType' failed to satisfy constraint: Member must satisfy enum value "
        + "set: [AFTER_SEQUENCE_NUMBER, LATEST, AT_SEQUENCE_NUMBER, TRIM_HORIZON]; Value null at 'streamArn' failed to satisfy constraint: Member "
        + "must not be null; Value null at 'shardId' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        "GetRecords",
        """{"Limit":0}""",
        "2 validation errors detected: Value null at 'shardIterator' failed to satisfy constraint: Member must not be null; Value '0' at 'limit' "
        + "failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData(
        "DescribeStream",
        """{"StreamArn":"arn:x","ShardFilter":{"Type":"PARENTS"}}""",
        "2 validation errors detected: Value 'PARENTS' at 'shardFilter.type' failed to satisfy constraint: Member must satisfy enum value set: "
        + "[CHILD_SHARDS]; Value 'arn:x' at 'streamArn' failed to satisfy constraint: Member must have length greater than or equal to 37")]
    public async Task A_request_on_streams_is_refused_with_all_its_faults(string operation, string body, string text) => Assert.Equal(
        text, (await SendAsync(OperationNames.StreamsTargetPrefix, operation, body, 400))["message"]!.GetValue<string>());

    [Fact]
    public async Task A_table_that_is_being_deleted_is_described_without_its_shape()
    {
        await CreateAsync();
        var described = (await SendAsync("DeleteTable", """{"TableName":"tab"}"""))["TableDescription"]!.AsObject();
        Assert.Equal("DELETING", described["TableStatus"]!.GetValue<string>());
        Assert.DoesNotContain("KeySchema", described.Select(member => member.Key));
        Assert.DoesNotContain("AttributeDefinitions", described.Select(member => member.Key));
        Assert.DoesNotContain("CreationDateTime", described.Select(member => member.Key));
    }

    [Fact]
    public async Task Tags_are_answered_with_empty_bodies()
    {
        await CreateAsync();
        Assert.Equal("", await TextAsync("TagResource", $$"""{"ResourceArn":"{{Arn}}","Tags":[{"Key":"k","Value":"v"}]}"""));
        Assert.Equal("""{"Tags":[{"Key":"k","Value":"v"}]}""", await TextAsync("ListTagsOfResource", $$"""{"ResourceArn":"{{Arn}}"}"""));
        Assert.Equal("", await TextAsync("UntagResource", $$"""{"ResourceArn":"{{Arn}}","TagKeys":["k"]}"""));
        Assert.Equal("""{"Tags":[]}""", await TextAsync("ListTagsOfResource", $$"""{"ResourceArn":"{{Arn}}"}"""));
    }

    [Fact]
    public async Task Time_to_live_is_switched_and_described()
    {
        await CreateAsync();
        const string Specification = """{"TimeToLiveSpecification":{"Enabled":true,"AttributeName":"ttl"}""";
        Assert.Equal(Specification + "}", await TextAsync("UpdateTimeToLive", Specification + ",\"TableName\":\"tab\"}"));
        Assert.Equal(
            """{"TimeToLiveDescription":{"TimeToLiveStatus":"ENABLED","AttributeName":"ttl"}}""",
            await TextAsync("DescribeTimeToLive", """{"TableName":"tab"}"""));
    }

    [Fact]
    public async Task Streams_are_read_under_their_own_target()
    {
        await CreateAsync(""","StreamSpecification":{"StreamEnabled":true,"StreamViewType":"NEW_IMAGE"}""");
        await SendAsync("PutItem", """{"TableName":"tab","Item":{"pk":{"S":"a"}}}""");
        var listed = await StreamAsync("ListStreams", "{}");
        var arn = listed["Streams"]![0]!["StreamArn"]!.GetValue<string>();
        var described = await StreamAsync("DescribeStream", $$"""{"StreamArn":"{{arn}}"}""");
        var shard = described["StreamDescription"]!["Shards"]![0]!["ShardId"]!.GetValue<string>();
        var iterator = await StreamAsync(
            "GetShardIterator", $$"""{"StreamArn":"{{arn}}","ShardId":"{{shard}}","ShardIteratorType":"TRIM_HORIZON"}""");
        var read = await StreamAsync("GetRecords", iterator.ToJsonString());
        var record = Assert.Single(read["Records"]!.AsArray())!;
        Assert.Equal("INSERT", record["eventName"]!.GetValue<string>());
        Assert.Equal("""{"pk":{"S":"a"}}""", record["dynamodb"]!["NewImage"]!.ToJsonString());
        Assert.NotNull(read["NextShardIterator"]);
    }

    [Fact]
    public async Task An_iterator_that_is_none_is_refused()
    {
        var answer = await SendAsync(OperationNames.StreamsTargetPrefix, "GetRecords", """{"ShardIterator":"x"}""", 400);
        Assert.Equal("Invalid ShardIterator", answer["message"]!.GetValue<string>());
    }

    private Task<JsonNode> CreateAsync(string members = "") => SendAsync("CreateTable", $$"""
        {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
        "BillingMode":"PAY_PER_REQUEST"{{members}}}
        """);

    private Task<JsonNode> StreamAsync(string operation, string body) => SendAsync(OperationNames.StreamsTargetPrefix, operation, body);

    private Task<JsonNode> SendAsync(string operation, string body, int status = 200) =>
        SendAsync(OperationNames.TargetPrefix, operation, body, status);

    private async Task<JsonNode> SendAsync(string prefix, string operation, string body, int status = 200) =>
        JsonNode.Parse(await TextAsync(prefix + operation, body, status))!;

    private Task<string> TextAsync(string operation, string body) => TextAsync(OperationNames.Target(operation), body, 200);

    private async Task<string> TextAsync(string target, string body, int status)
    {
        using var response = await _dispatcher.DispatchAsync(target, WireText.Utf8(body), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(response.Body.Span);
        Assert.True(status == response.StatusCode, text);
        return text;
    }
}
