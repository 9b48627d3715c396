using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>What of a request cannot be read is handed on with it; only a wrong shape ends the reading, in the service's words.</summary>
public sealed class RequestFaultTests
{
    [Theory]
    [InlineData("""{"N":"abc"}""", RequestFaultKind.NotANumber)]
    [InlineData("""{"N":"1e126"}""", RequestFaultKind.NumberOverflow)]
    [InlineData("""{"N":"1e-131"}""", RequestFaultKind.NumberUnderflow)]
    [InlineData("""{"N":"123456789012345678901234567890123456789"}""", RequestFaultKind.NumberTooManyDigits)]
    [InlineData("""{"NS":["1","x"]}""", RequestFaultKind.NotANumber)]
    [InlineData("""{"NS":["1","1.0"]}""", RequestFaultKind.Duplicates)]
    [InlineData("""{"SS":["b","a","b"]}""", RequestFaultKind.Duplicates)]
    [InlineData("""{"BS":["AQ==","AQ=="]}""", RequestFaultKind.Duplicates)]
    [InlineData("""{"SS":[]}""", RequestFaultKind.EmptySet)]
    [InlineData("""{"NULL":false}""", RequestFaultKind.FalseNull)]
    [InlineData("""{}""", RequestFaultKind.NoType)]
    [InlineData("""{"dog":"cat"}""", RequestFaultKind.NoType)]
    [InlineData("""{"S":null}""", RequestFaultKind.NoType)]
    [InlineData("""{"S":"a","N":"1"}""", RequestFaultKind.SeveralTypes)]
    [InlineData("""{"L":[{"M":{"x":{"SS":[]}}}]}""", RequestFaultKind.EmptySet)]
    internal void A_value_against_the_rules_is_noted_with_its_place(string value, RequestFaultKind kind)
    {
        var body = $$"""{"TableName":"t","Item":{"pk":{"S":"a"},"v":{{value}},"w":{"S":"read"} } }""";
        var (request, item) = LenientRequestReader.PutItem(WireText.Utf8(body));
        var fault = Assert.Single(request.Faults!.All);
        Assert.Equal((kind, "item", "v"), (fault.Kind, fault.Path, fault.Attribute));
        Assert.Equal("read", item["w"].AsString());
    }

    [Fact]
    public void Members_that_are_missing_or_unknown_are_all_noted()
    {
        const string Body = """{"ReturnValues":"x","ReturnConsumedCapacity":"y","Expected":{"a":{"ComparisonOperator":"z"}}}""";
        var (request, _) = LenientRequestReader.PutItem(WireText.Utf8(Body));
        Assert.Equal(
            ["returnValues", "returnConsumedCapacity", "expected.a.member.comparisonOperator", "tableName", "item"],
            request.Faults!.All.Select(static fault => fault.Path));
    }

    [Fact]
    public void Members_of_a_transaction_are_told_by_their_place()
    {
        const string Body = """
            {"TransactItems":[{"Put":{"TableName":"t","Item":{"pk":{"N":"x"}}}},{"Update":{"TableName":"t"}},{}]}
            """;
        var request = LenientRequestReader.TransactWriteItems(WireText.Utf8(Body));
        Assert.Equal(
            [
                "transactItems.1.member.put.item",
                "transactItems.2.member.update.key",
                "transactItems.2.member.update.updateExpression",
                "transactItems.3.member.",
            ],
            request.Faults!.All.Select(static fault => fault.Path));
        Assert.Equal(3, request.TransactItems.Count);
    }

    [Fact]
    public void Of_members_with_one_name_the_last_counts()
    {
        var (request, item) = LenientRequestReader.PutItem(WireText.Utf8(
            """{"TableName":"t","Item":{"pk":{"S":"a"},"v":{"S":"first"},"v":{"S":"last"}}}"""));
        Assert.Null(request.Faults);
        Assert.Equal("last", item["v"].AsString());
    }

    [Theory]
    [InlineData("""{"TableName":5}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("""{"TableName":5.5}""", "DECIMAL_VALUE cannot be converted to String")]
    [InlineData("""{"TableName":true}""", "TRUE_VALUE cannot be converted to String")]
    [InlineData("""{"TableName":{}}""", "Start of structure or map found where not expected")]
    [InlineData("""{"TableName":[]}""", "Unrecognized collection type class java.lang.String")]
    [InlineData("""{"Limit":[]}""", "Unrecognized collection type class java.lang.Integer")]
    [InlineData("""{"ConsistentRead":[]}""", "Unrecognized collection type class java.lang.Boolean")]
    [InlineData("""{"ExpressionAttributeNames":[]}""", "Unrecognized collection type java.util.Map<java.lang.String, java.lang.String>")]
    [InlineData(
        """{"ExclusiveStartKey":[]}""",
        "Unrecognized collection type java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.AttributeValue>")]
    [InlineData("""{"ExclusiveStartKey":{"a":[]}}""", "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"B":[]}}}""", "Unrecognized collection type class java.nio.ByteBuffer")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"B":"+/+="}}}""", "Invalid last non-pad Base64 character dectected")]
    [InlineData("""{"ScanFilter":{"a":[]}}""", "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.Condition")]
    [InlineData("""{"Limit":"5"}""", "STRING_VALUE cannot be converted to Integer")]
    [InlineData("""{"Limit":false}""", "FALSE_VALUE cannot be converted to Integer")]
    [InlineData("""{"ConsistentRead":"abc"}""", "Unexpected token received from parser")]
    [InlineData("""{"ConsistentRead":0}""", "NUMBER_VALUE cannot be converted to Boolean")]
    [InlineData("""{"AttributesToGet":"a"}""", "Unexpected field type")]
    [InlineData("""{"AttributesToGet":{}}""", "Start of structure or map found where not expected")]
    [InlineData("""{"ExpressionAttributeNames":5}""", "Unexpected field type")]
    [InlineData("""{"ExclusiveStartKey":{"a":5}}""", "Unexpected value type in payload")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"S":5}}}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"B":5}}}""", "only base-64-encoded strings are convertible to bytes")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"B":"abcde"}}}""", "Base64 encoded length is expected a multiple of 4 bytes but found: 5")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"N":3}}}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("""{"ExclusiveStartKey":{"a":{"N":"x"},"b":{"S":3}}}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("[]", "")]
    [InlineData("{", "")]
    [InlineData("", "")]
    public void A_wrong_shape_is_a_serialization_error_in_the_service_s_words(string body, string text)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => LenientRequestReader.Scan(WireText.Utf8(body)));
        Assert.Equal(("SerializationException", text), (exception.Error.Code, exception.Error.Message));
    }

    [Theory]
    [InlineData(
        """{"RequestItems":[]}""",
        "Unrecognized collection type java.util.Map<java.lang.String, java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>>")]
    [InlineData("""{"RequestItems":{"t":{}}}""", "Start of structure or map found where not expected")]
    [InlineData("""{"RequestItems":{"t":[[]]}}""", "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.WriteRequest")]
    [InlineData("""{"RequestItems":{"t":[5]}}""", "Unexpected value type in payload")]
    [InlineData(
        """{"RequestItems":{"t":[{"PutRequest":[]}]}}""",
        "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.PutRequest")]
    public void A_wrong_shape_within_a_batch_is_worded_by_its_types(string body, string text)
    {
        var exception = Assert.Throws<DynamoDbJsonException>(() => LenientRequestReader.BatchWriteItem(WireText.Utf8(body)));
        Assert.Equal(text, exception.Error.Message);
    }

    [Fact]
    public void A_scalar_where_a_list_in_a_map_is_expected_is_worded_as_the_service_s_reader_fails()
    {
        var exception = Assert.Throws<DynamoDbJsonException>(
            () => LenientRequestReader.BatchWriteItem(WireText.Utf8("""{"RequestItems":{"t":5}}""")));
        Assert.StartsWith(
            "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast", exception.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_cut_and_words_are_booleans()
    {
        var request = LenientRequestReader.Scan(WireText.Utf8("""{"TableName":"t","Limit":5.7,"ConsistentRead":"TRUE"}"""));
        Assert.Equal((5, true), (request.Limit, request.ConsistentRead));
    }
}
