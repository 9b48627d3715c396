using System.Text.Json.Nodes;

namespace Monotable.Engine.Tests;

/// <summary>
/// Which fault is answered when a request has several: each operation's faults stand in the order in which they win, and a request with two of
/// them must answer as the one with the first alone does.
/// </summary>
public sealed class FaultOrderTests
{
    private const string EmptySet = """{"SS":[]}""";

    private static readonly string[] PutItem =
    [
        """{"ReturnConsumedCapacity":5}""",
        """{"ReturnConsumedCapacity":"x"}""",
        """{"Expected":{"n":{"Exists":false}},"ConditionExpression":"attribute_exists(n)"}""",
        $$"""{"Item":{"pk":{"S":"a"},"sk":{"S":"b"},"v":{{EmptySet}} } }""",
        """{"ReturnValues":"ALL_NEW"}""",
        """{"ExpressionAttributeNames":{"x":"y"},"ConditionExpression":"a = :v"}""",
        """{"ConditionExpression":"a ="}""",
        """{"ConditionExpression":"attribute_exists(a)","ExpressionAttributeNames":{"#unused":"y"}}""",
        """{"TableName":"missing"}""",
        """{"Item":{"pk":{"S":"a"}}}""",
        """{"ConditionExpression":"attribute_exists(a)"}""",
    ];

    private static readonly string[] UpdateItem =
    [
        """{"ReturnConsumedCapacity":5}""",
        """{"ReturnConsumedCapacity":"x"}""",
        """{"Expected":{"n":{"Exists":false}},"UpdateExpression":"REMOVE n","ConditionExpression":"attribute_exists(n)"}""",
        $$"""{"Key":{"pk":{"S":"a"},"sk":{{EmptySet}} } }""",
        """{"UpdateExpression":"SET a"}""",
        """{"ConditionExpression":"a ="}""",
        """{"ConditionExpression":"attribute_exists(a)","ExpressionAttributeNames":{"#unused":"y"}}""",
        """{"TableName":"missing"}""",
        """{"Key":{"pk":{"S":"a"}}}""",
        """{"UpdateExpression":"REMOVE pk"}""",
        """{"ConditionExpression":"attribute_exists(a)"}""",
    ];

    private static readonly string[] LegacyUpdateItem =
    [
        $$"""{"Key":{"pk":{"S":"a"},"sk":{{EmptySet}} } }""",
        """{"AttributeUpdates":{"n":{"Action":"ADD"}}}""",
        """{"Expected":{"n":{}}}""",
        """{"TableName":"missing"}""",
        """{"Expected":{"n":{"Value":{"S":"x"}}}}""",
    ];

    private static readonly string[] GetItem =
    [
        """{"ConsistentRead":5}""",
        """{"ReturnConsumedCapacity":"x"}""",
        """{"AttributesToGet":["a"],"ProjectionExpression":"a"}""",
        $$"""{"Key":{"pk":{"S":"a"},"sk":{{EmptySet}} } }""",
        """{"AttributesToGet":["a","a"]}""",
        """{"TableName":"missing"}""",
        """{"Key":{"pk":{"S":"a"}}}""",
    ];

    private static readonly string[] Query =
    [
        """{"Limit":"x"}""",
        """{"Limit":0}""",
        """{"AttributesToGet":["a"],"FilterExpression":"attribute_exists(a)"}""",
        """{"ExclusiveStartKey":{"pk":{"N":"x"}}}""",
        """{"Select":"SPECIFIC_ATTRIBUTES"}""",
        """{"FilterExpression":"a ="}""",
        """{"FilterExpression":"attribute_exists(a)","ExpressionAttributeNames":{"#unused":"y"}}""",
        """{"TableName":"missing"}""",
        """{"IndexName":"missing"}""",
        """{"FilterExpression":"attribute_exists(sk)"}""",
    ];

    private static readonly string[] Scan =
    [
        """{"Limit":"x"}""",
        """{"Limit":0}""",
        """{"AttributesToGet":["a"],"FilterExpression":"attribute_exists(a)"}""",
        """{"ExclusiveStartKey":{"pk":{"N":"x"}}}""",
        """{"Segment":1}""",
        """{"Select":"SPECIFIC_ATTRIBUTES"}""",
        """{"FilterExpression":"a ="}""",
        """{"FilterExpression":"attribute_exists(a)","ExpressionAttributeNames":{"#unused":"y"}}""",
        """{"TableName":"missing"}""",
        """{"IndexName":"missing"}""",
    ];

    private readonly JsonTable _table = new();

    public static TheoryData<string, string, string, string> Pairs()
    {
        var pairs = new TheoryData<string, string, string, string>();
        Add("PutItem", $"{{{JsonTable.Item}}}", PutItem);
        Add("UpdateItem", $"{{{JsonTable.Key}}}", UpdateItem);
        Add("UpdateItem", $"{{{JsonTable.Key}}}", LegacyUpdateItem);
        Add("GetItem", $"{{{JsonTable.Key}}}", GetItem);
        Add("Query", """{"TableName":"tab","KeyConditionExpression":"pk = :pk","ExpressionAttributeValues":{":pk":{"S":"a"}}}""", Query);
        Add("Scan", """{"TableName":"tab"}""", Scan);
        return pairs;

        void Add(string operation, string valid, string[] faults)
        {
            for (var i = 0; i < faults.Length; i++)
            {
                for (var j = i + 1; j < faults.Length; j++)
                {
                    if (CanMerge(faults[i], faults[j]))
                    {
                        pairs.Add(operation, valid, faults[i], faults[j]);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_faults_the_earlier_is_answered(string operation, string valid, string first, string second)
    {
        var wanted = Answer(operation, Merge(valid, first));
        Assert.NotEqual(wanted, Answer(operation, Merge(valid, second)));
        Assert.Equal(wanted, Answer(operation, Merge(Merge(valid, second), first)));
    }

    private static bool CanMerge(string one, string other) =>
        !JsonNode.Parse(one)!.AsObject().Select(static member => member.Key)
            .Intersect(JsonNode.Parse(other)!.AsObject().Select(static member => member.Key)).Any();

    private static string Merge(string body, string members)
    {
        var merged = JsonNode.Parse(body)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            merged[name] = value?.DeepClone();
        }

        return merged.ToJsonString();
    }

    private string Answer(string operation, string body)
    {
        var (status, answer) = _table.Send(operation, body);
        Assert.Equal(400, status);
        return answer.ToString();
    }
}
