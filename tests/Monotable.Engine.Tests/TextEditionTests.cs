namespace Monotable.Engine.Tests;

/// <summary>The words of faults depend on the operation and on the edition of the texts.</summary>
public sealed class TextEditionTests
{
    private const string Envelope = "1 validation error detected: ";
    private const string Invalid = "One or more parameter values were invalid: ";
    private const string EmptySet = Invalid + "An string set  may not be empty";
    private const string Placeholder = "ExpressionAttributeValues contains invalid value: ";

    private readonly JsonTable _october = new();
    private readonly JsonTable _may = new(TextEdition.May2026);

    public static TheoryData<string, string, string> Values => new()
    {
        { """{"SS":[]}""", EmptySet, EmptySet },
        { """{"NS":[]}""", Invalid + "An number set  may not be empty", Invalid + "An number set  may not be empty" },
        { """{"BS":[]}""", Invalid + "Binary sets should not be empty", Invalid + "Binary sets should not be empty" },
        {
            """{"SS":["b","a","b","a"]}""",
            Invalid + """Input collection ["a", "a"] contains duplicates.""",
            Invalid + "Input collection [b, a, b, a] contains duplicates."
        },
        {
            """{"BS":["AA==","/w==","AA=="]}""",
            Invalid + """Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.""",
            Invalid + "Input collection [AA==, /w==, AA==]of type BS contains duplicates."
        },
        { """{"NS":["1","1.0"]}""", "Input collection contains duplicates.", "Input collection contains duplicates" },
        {
            """{"N":"abc"}""",
            "The parameter cannot be converted to a numeric value: abc",
            "The parameter cannot be converted to a numeric value: abc"
        },
        {
            """{"N":""}""",
            "The parameter cannot be converted to a numeric value: ",
            "The parameter cannot be converted to a numeric value"
        },
        {
            """{"N":"1e2147483647"}""",
            "Number overflow. Attempting to store a number with magnitude larger than supported range",
            "Number underflow. Attempting to store a number with magnitude smaller than supported range"
        },
        { """{"NULL":false}""", Invalid + "Null attribute value types must have the value of true", "" },
        { """{"dog":"cat"}""", "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes", "" },
        {
            """{"S":"a","N":"1"}""",
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
            ""
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_refused_in_the_words_of_its_operation(string value, string current, string older)
    {
        older = older.Length == 0 ? current : older;
        var put = $$"""{"TableName":"tab","Item":{"pk":{"S":"a"},"sk":{"S":"b"},"v":{{value}} } }""";
        Assert.Equal(Envelope + current, _october.Fault("PutItem", put));
        Assert.Equal(older, _may.Fault("PutItem", put));

        var get = $$"""{"TableName":"tab","Key":{"pk":{"S":"a"},"sk":{{value}} } }""";
        Assert.Equal(current, _october.Fault("GetItem", get));
        Assert.Equal(older, _may.Fault("GetItem", get));

        var write = $$"""{"RequestItems":{"tab":[{"PutRequest":{"Item":{"pk":{"S":"a"},"sk":{{value}} } } }]} }""";
        Assert.Equal(older, _october.Fault("BatchWriteItem", write));

        var update = $$"""{{{JsonTable.Key}},"UpdateExpression":"SET v = :v","ExpressionAttributeValues":{":v":{{value}} } }""";
        Assert.Equal(Envelope + current, _october.Fault("UpdateItem", update));
        Assert.Equal($"{Placeholder}{older} for key :v", _may.Fault("UpdateItem", update));

        var scan = $$"""{"TableName":"tab","FilterExpression":"v = :v","ExpressionAttributeValues":{":v":{{value}} } }""";
        Assert.Equal($"{Placeholder}{older} for key :v", _october.Fault("Scan", scan));

        var start = $$"""{"TableName":"tab","ExclusiveStartKey":{"pk":{{value}} } }""";
        Assert.Equal("The provided starting key is invalid: " + older, _october.Fault("Scan", start));
    }

    [Theory]
    [InlineData("PutItem", JsonTable.Item + ""","ConditionExpression":"a = " """, Envelope)]
    [InlineData("UpdateItem", JsonTable.Key + ""","ConditionExpression":"a = " """, Envelope)]
    [InlineData("DeleteItem", JsonTable.Key + ""","ConditionExpression":"a = " """, Envelope)]
    [InlineData("Scan", """ "TableName":"tab","FilterExpression":"a = " """, "")]
    public void The_envelope_is_around_the_faults_of_single_writes(string operation, string body, string envelope)
    {
        var text = $$"""Invalid {{(operation == "Scan" ? "Filter" : "Condition")}}Expression: Syntax error; token: "<EOF>", near: "= " """.TrimEnd();
        Assert.Equal(envelope + text, _october.Fault(operation, $"{{{body}}}"));
        Assert.Equal(text, _may.Fault(operation, $"{{{body}}}"));
    }

    [Fact]
    public void An_empty_table_name_ends_the_examination_in_the_new_layer()
    {
        const string Rule = "failed to satisfy constraint: Member must have length greater than or equal to 1";
        const string Body = """{"TableName":"","Item":{},"ReturnValues":"x"}""";
        Assert.Equal($"{Envelope}Value at 'TableName' {Rule}", _october.Fault("PutItem", Body));
        Assert.Equal(
            "2 validation errors detected: Value 'x' at 'returnValues' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]; "
            + $"Value '' at 'tableName' {Rule}",
            _may.Fault("PutItem", Body));
        Assert.Equal($"{Envelope}Value '' at 'tableName' {Rule}", _october.Fault("GetItem", """{"TableName":"","Key":{}}"""));
    }

    [Fact]
    public void Unknown_values_are_joined_by_put_and_delete_and_not_by_update()
    {
        const string Bad = ""","ReturnConsumedCapacity":"x","ReturnValues":"y","ReturnItemCollectionMetrics":"z"} """;
        const string Capacity = "Value 'x' at 'returnConsumedCapacity' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [INDEXES, TOTAL, NONE]";
        const string Returns = "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]";
        const string Metrics = "Value 'z' at 'returnItemCollectionMetrics' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [SIZE, NONE]";
        const string All = $"3 validation errors detected: {Capacity}; {Returns}; {Metrics}";
        Assert.Equal(All, _october.Fault("PutItem", "{" + JsonTable.Item + Bad));
        Assert.Equal(All, _october.Fault("DeleteItem", "{" + JsonTable.Key + Bad));
        Assert.Equal(Envelope + Capacity, _october.Fault("UpdateItem", "{" + JsonTable.Key + Bad));
        Assert.Equal(
            Envelope + Returns, _october.Fault("PutItem", "{" + JsonTable.Item + ""","ReturnValues":"y"} """));
    }

    [Fact]
    public void Transactions_join_what_is_wrong_with_them_the_token_first()
    {
        var token = new string('t', 37);
        var body = $$"""{"ClientRequestToken":"{{token}}","ReturnConsumedCapacity":"x","TransactItems":[]}""";
        Assert.Equal(
            $"3 validation errors detected: Value '{token}' at 'clientRequestToken' failed to satisfy constraint: "
            + "Member must have length less than or equal to 36; "
            + "Value 'x' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]; "
            + "Value '[]' at 'transactItems' failed to satisfy constraint: Member must have length greater than or equal to 1",
            _october.Fault("TransactWriteItems", body));
    }

    [Theory]
    [InlineData("PutItem", "{}", "2 validation errors detected: Value null at 'item' failed to satisfy constraint: Member must not be null; "
        + "Value null at 'tableName' failed to satisfy constraint: Member must not be null")]
    [InlineData("GetItem", """{"TableName":"tab"}""", Envelope + "Value null at 'key' failed to satisfy constraint: Member must not be null")]
    [InlineData("Query", """{"TableName":"tab","Limit":0,"Select":"x"}""", "2 validation errors detected: Value '0' at 'limit' failed to satisfy "
        + "constraint: Member must have value greater than or equal to 1; Value 'x' at 'select' failed to satisfy constraint: Member must satisfy "
        + "enum value set: [SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]")]
    [InlineData("Query", """{"TableName":"tab","KeyConditions":{"pk":{}}}""", Envelope + "Value null at 'keyConditions.pk.member.comparisonOperator' "
        + "failed to satisfy constraint: Member must not be null")]
    [InlineData("GetItem", """{"TableName":"tab","Key":{},"AttributesToGet":[]}""", Envelope + "Value '[]' at 'attributesToGet' failed to satisfy "
        + "constraint: Member must have length greater than or equal to 1")]
    [InlineData("TransactWriteItems", """{"TransactItems":[{"Put":{"TableName":"tab"}}]}""", Envelope + "Value null at "
        + "'transactItems.1.member.put.item' failed to satisfy constraint: Member must not be null")]
    [InlineData("TransactWriteItems", """{"TransactItems":[{"ConditionCheck":{"TableName":"tab","Key":{}}}]}""", Envelope + "Value null at "
        + "'transactItems.1.member.conditionCheck.conditionExpression' failed to satisfy constraint: Member must not be null")]
    [InlineData("TransactWriteItems", """{"TransactItems":[{}]}""",
        "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request")]
    [InlineData("BatchWriteItem", """{"RequestItems":{"tab":[{}]}}""",
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes")]
    [InlineData("BatchGetItem", """{"RequestItems":{"tab":{}}}""", Envelope + "Value null at 'requestItems.tab.member.keys' failed to satisfy "
        + "constraint: Member must not be null")]
    public void What_the_model_demands_is_demanded_first(string operation, string body, string text) =>
        Assert.Equal(text, _october.Fault(operation, body));

    [Fact]
    public void Batches_of_nothing_and_of_too_much_have_words_of_each_edition()
    {
        var keys = string.Join(',', Enumerable.Range(0, 101).Select(static i => $$"""{"pk":{"S":"a"},"sk":{"S":"{{i}}"} }"""));
        var get = $$"""{"RequestItems":{"tab":{"Keys":[{{keys}}]} } }""";
        Assert.Equal(
            $"{Envelope}Value at 'RequestItems.tab.member.Keys' failed to satisfy constraint: Member must have length less than or equal to 100",
            _october.Fault("BatchGetItem", get));
        Assert.EndsWith(
            "]' at 'requestItems.tab.member.keys' failed to satisfy constraint: Member must have length less than or equal to 100",
            _may.Fault("BatchGetItem", get),
            StringComparison.Ordinal);
        Assert.Equal(
            Envelope + "Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1",
            _october.Fault("BatchWriteItem", """{"RequestItems":{}}"""));
        Assert.Equal("The requestItems parameter is required for BatchWriteItem", _may.Fault("BatchWriteItem", """{"RequestItems":{}}"""));
    }

    [Fact]
    public void Editions_are_known_by_name()
    {
        Assert.Same(TextEdition.May2026, TextEdition.Parse("2026-05"));
        Assert.False(TextEdition.TryParse("2026-04", out _));
        var exception = Assert.Throws<FormatException>(() => TextEdition.Parse("x"));
        Assert.Contains("2026-10, 2026-05", exception.Message, StringComparison.Ordinal);
    }
}
