using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>What users get wrong most: each is refused with the service's own error and text by every operation, and nothing is stored.</summary>
public abstract class BadInputSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private const string Envelope = "1 validation error detected: ";

    private static readonly Item Key = Make("a", "1");

    private static readonly Item One = Item.Create((":v", 1));

    [Fact]
    public async Task A_missing_table_is_not_found_by_any_operation()
    {
        var table = new TestTable(Provider, TestTable.NewName());
        foreach (var operation in All(table, Key))
        {
            await NotFound(operation, "Requested resource not found");
        }

        var text = $"Requested resource not found: Table: {table.Name} not found";
        var update = new UpdateTableRequest { TableName = table.Name, DeletionProtectionEnabled = true };
        await NotFound(() => Administration.DescribeTableAsync(new DescribeTableRequest { TableName = table.Name }).AsTask(), text);
        await NotFound(() => Administration.DeleteTableAsync(new DeleteTableRequest { TableName = table.Name }).AsTask(), text);
        await NotFound(() => Administration.UpdateTableAsync(update).AsTask(), text);
    }

    [Fact]
    public async Task A_key_of_another_type_is_refused_by_every_operation()
    {
        const string mismatch = "One or more parameter values were invalid: Type mismatch for key sk expected: S actual: N";
        const string schema = "The provided key element does not match the schema";
        var table = await NewTableAsync();
        var key = Make("a", 1);
        await Refused(() => table.PutAsync(key), mismatch, Behaviour.KeyTexts);
        await Refused(() => BatchPutAsync(table, key), schema, Behaviour.KeyTexts);
        foreach (var operation in ByKey(table, key))
        {
            await Refused(operation, schema, Behaviour.KeyTexts);
        }

        await Refused(() => QueryAsync(table, key), "One or more parameter values were invalid: Condition parameter type does not match schema type");
        var cancelled = await Assert.ThrowsAsync<TransactionCanceledException>(() => TransactPutAsync(table, key));
        var reason = Assert.Single(cancelled.CancellationReasons);
        Assert.Equal("ValidationError", reason.Code);
        Assert.StartsWith("One or more parameter values were invalid: Type mismatch for key", reason.Message, StringComparison.Ordinal);
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task An_empty_key_string_is_refused_by_every_operation()
    {
        const string text =
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: sk";
        var table = await NewTableAsync();
        foreach (var operation in All(table, Make("a", "")))
        {
            await Refused(operation, text);
        }

        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_too_large_item_is_refused_however_it_is_written()
    {
        const string text = "Item size has exceeded the maximum allowed size";
        var table = await NewTableAsync();
        AttributeValue large = new string('x', DynamoDbLimits.ItemSizeBytesMax);
        var item = Key.With("x", large);
        await Refused(() => table.PutAsync(item), text);
        await Refused(() => BatchPutAsync(table, item), text);
        await Refused(() => TransactPutAsync(table, item), text);
        var update = Item.Create((":v", large));
        await Refused(() => table.UpdateAsync(Key, "SET x = :v", update), "Item size to update has exceeded the maximum allowed size");
        Assert.Empty(await table.ScanAllAsync());
    }

    [Theory]
    [InlineData("x == :v", "Syntax error; token: \"=\", near: \"== :v\"")]
    [InlineData("x = :w", "An expression attribute value used in expression is not defined; attribute value: :w")]
    [InlineData("#n = :v", "An expression attribute name used in the document path is not defined; attribute name: #n")]
    public async Task A_wrong_condition_is_refused_and_says_where(string condition, string fault)
    {
        var table = await NewTableAsync();
        Func<Task>[] writes =
        [
            () => table.PutAsync(Key, condition, One),
            () => table.UpdateAsync(Key, "SET y = :v", One, condition),
            () => table.DeleteAsync(Key, condition, One),
        ];
        foreach (var write in writes)
        {
            await Refused(write, Envelope + "Invalid ConditionExpression: " + fault);
        }

        var check = new TransactConditionCheck
        {
            TableName = table.Name,
            ItemKey = Key,
            ConditionExpression = condition,
            ExpressionAttributeValues = One,
        };
        await Refused(() => TransactAsync(check), "Invalid ConditionExpression: " + fault);
        Assert.Empty(await table.ScanAllAsync());
    }

    [Theory]
    [InlineData("SET x == :v", "Syntax error; token: \"=\", near: \"== :v\"")]
    [InlineData("SET x = :w", "An expression attribute value used in expression is not defined; attribute value: :w")]
    [InlineData("SET #n = :v", "An expression attribute name used in the document path is not defined; attribute name: #n")]
    public async Task A_wrong_update_is_refused_and_says_where(string update, string fault)
    {
        var table = await NewTableAsync();
        await Refused(() => table.UpdateAsync(Key, update, One), Envelope + "Invalid UpdateExpression: " + fault);
        Assert.Empty(await table.ScanAllAsync());
    }

    [Theory]
    [InlineData("pk == :v", "Syntax error; token: \"=\", near: \"== :v\"")]
    [InlineData("pk = :w", "An expression attribute value used in expression is not defined; attribute value: :w")]
    [InlineData("#n = :v", "An expression attribute name used in the document path is not defined; attribute name: #n")]
    public async Task A_wrong_query_is_refused_and_says_where(string expression, string fault)
    {
        var table = await NewTableAsync();
        await Refused(() => table.RunAsync(table.Query(expression, (":v", "a"))), "Invalid KeyConditionExpression: " + fault);
        var filter = expression.Replace("pk", "x", StringComparison.Ordinal);
        var filtered = table.Query("pk = :p", (":p", "a"), (":v", "a")) with { FilterExpression = filter };
        await Refused(() => table.RunAsync(filtered), "Invalid FilterExpression: " + fault);
    }

    [Theory]
    [InlineData("x,,y", "Syntax error; token: \",\", near: \",,y\"")]
    [InlineData("#n", "An expression attribute name used in the document path is not defined; attribute name: #n")]
    public async Task A_wrong_projection_is_refused_and_says_where(string projection, string fault)
    {
        var table = await NewTableAsync();
        await Refused(() => table.GetAsync(Key, projection), "Invalid ProjectionExpression: " + fault);
        var query = table.Query("pk = :p", (":p", "a")) with { ProjectionExpression = projection };
        await Refused(() => table.RunAsync(query), "Invalid ProjectionExpression: " + fault);
    }

    private static IEnumerable<Func<Task>> ByKey(TestTable table, Item key) =>
        [() => table.GetAsync(key), () => table.UpdateAsync(key, "SET x = :v", One), () => table.DeleteAsync(key)];

    private static Task QueryAsync(TestTable table, Item key) =>
        table.RunAsync(table.Query("pk = :p AND sk = :s", (":p", key["pk"]), (":s", key["sk"])));

    private IEnumerable<Func<Task>> All(TestTable table, Item item) =>
    [
        () => table.PutAsync(item),
        .. ByKey(table, item),
        () => QueryAsync(table, item),
        () => BatchPutAsync(table, item),
        () => TransactPutAsync(table, item),
    ];

    private async Task BatchPutAsync(TestTable table, Item item) => await Provider.BatchWriteItemAsync(new BatchWriteItemRequest
    {
        RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { [table.Name] = [WriteRequest.PutItem(SlotOf(item))] },
    });

    private Task TransactPutAsync(TestTable table, Item item) => TransactAsync(new TransactPut { TableName = table.Name, Item = SlotOf(item) });

    private async Task TransactAsync(TransactWriteItem action) =>
        await Provider.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [action] });

    private async Task NotFound(Func<Task> operation, string text)
    {
        var error = await Assert.ThrowsAsync<ResourceNotFoundException>(operation);
        Assert.Equal("ResourceNotFoundException", error.ErrorCode);
        AssertText(text, error, Behaviour.TableTexts);
    }

    private async Task Refused(Func<Task> operation, string text, Behaviour behaviour = Behaviour.TextLayers)
    {
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(operation);
        Assert.Equal("ValidationException", error.ErrorCode);
        AssertText(text, error, behaviour);
    }

    // Where only the layers of texts differ, what stands inside them does not.
    private void AssertText(string expected, DynamoDbException error, Behaviour behaviour)
    {
        if (Has(behaviour))
        {
            Assert.Equal(expected, error.Message);
        }
        else if (behaviour == Behaviour.TextLayers)
        {
            Assert.Equal(expected.Replace(Envelope, "", StringComparison.Ordinal), error.Message);
        }
    }

    private static WriteSlot<Item> SlotOf(Item item) => new(Make(item["pk"], item["sk"]), item, ItemCodec.Instance);
}
