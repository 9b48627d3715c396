using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>TransactWriteItems and TransactGetItems.</summary>
public abstract class TransactionSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item One = Item.Create((":one", 1));

    [Fact]
    public async Task A_transaction_writes_all_its_actions()
    {
        var table = await NewTableAsync();
        var other = await NewTableAsync(name => TableShapes.Simple(name));
        await table.PutAllAsync(Make("a", "check", ("n", 1)), Make("a", "delete"), Make("a", "update", ("n", 1)));
        await WriteAsync(
            Put(table, Make("a", "put", ("n", 1))) with { ConditionExpression = "attribute_not_exists(pk)" },
            Update(table, "update", "SET n = n + :one"),
            Delete(table, "delete"),
            Check(table, "check", "n = :one"),
            new TransactPut
            {
                TableName = other.Name,
                Item = new WriteSlot<Item>(Item.Create(("pk", "x")), Item.Create(("pk", "x")), ItemCodec.Instance),
            });
        Assert.Equal(
            [Make("a", "check", ("n", 1)), Make("a", "put", ("n", 1)), Make("a", "update", ("n", 2))],
            await table.ScanAllAsync());
        Assert.Single(await other.ScanAllAsync());
    }

    [Fact]
    public async Task A_failed_condition_cancels_all_and_gives_the_reason_of_each_action()
    {
        var table = await NewTableAsync();
        var stored = Make("a", "1", ("n", 5));
        await table.PutAsync(stored);
        var error = await Assert.ThrowsAsync<TransactionCanceledException>(() => WriteAsync(
            Put(table, Make("a", "new")),
            Check(table, "1", "n = :one"),
            Update(table, "1b", "SET n = :one") with { ConditionExpression = "attribute_exists(pk)" },
            Delete(table, "2")));

        Assert.Equal(["None", "ConditionalCheckFailed", "ConditionalCheckFailed", "None"], error.CancellationReasons.Select(reason => reason.Code));
        Assert.All(
            error.CancellationReasons,
            reason => Assert.Equal(
                reason.Code != "None", reason.Message?.StartsWith("The conditional request failed", StringComparison.Ordinal) == true));
        Assert.All(error.CancellationReasons, reason => Assert.Null(reason.Item));
        Assert.Equal(
            "Transaction cancelled, please refer cancellation reasons for specific reasons " +
            "[None, ConditionalCheckFailed, ConditionalCheckFailed, None]",
            error.Message);
        Assert.Equal([stored], await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_reason_brings_the_item_if_its_action_asks()
    {
        var table = await NewTableAsync();
        var stored = Make("a", "1", ("n", 5));
        await table.PutAsync(stored);
        const string condition = "attribute_not_exists(pk)";
        const ReturnValuesOnConditionCheckFailure allOld = ReturnValuesOnConditionCheckFailure.AllOld;
        TransactWriteItem[] actions =
        [
            Put(table, Make("a", "1")) with { ConditionExpression = condition, ReturnValuesOnConditionCheckFailure = allOld },
            Delete(table, "1") with { ConditionExpression = condition, ReturnValuesOnConditionCheckFailure = allOld },
            Update(table, "1", "SET n = :one") with { ConditionExpression = condition, ReturnValuesOnConditionCheckFailure = allOld },
            Check(table, "1", condition) with { ExpressionAttributeValues = null, ReturnValuesOnConditionCheckFailure = allOld },
        ];
        foreach (var action in actions)
        {
            var error = await Assert.ThrowsAsync<TransactionCanceledException>(() => WriteAsync(action));
            Assert.Equal(stored, Assert.Single(error.CancellationReasons).Item);
        }
    }

    [Fact]
    public async Task An_action_that_cannot_be_done_cancels_with_a_validation_error()
    {
        Needs(Behaviour.OperandTypesAreCancellationReasons);
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("t", "text")));
        var error = await Assert.ThrowsAsync<TransactionCanceledException>(() => WriteAsync(
            Put(table, Make("a", "new")),
            Update(table, "1", "SET t = t + :one")));
        Assert.Equal(["None", "ValidationError"], error.CancellationReasons.Select(reason => reason.Code));
        Assert.NotEmpty(error.CancellationReasons[1].Message!);
        Assert.Equal([Make("a", "1", ("t", "text"))], await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_key_of_another_type_cancels_with_a_validation_error()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<TransactionCanceledException>(() => WriteAsync(Put(table, Make("a", "new")), Put(table, Make("a", 1))));
        Assert.Equal(["None", "ValidationError"], error.CancellationReasons.Select(reason => reason.Code));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_transaction_may_not_name_an_item_twice()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => WriteAsync(Put(table, Make("a", "1")), Check(table, "1", "attribute_exists(pk)") with { ExpressionAttributeValues = null }));
        Assert.Contains("Transaction request cannot include multiple operations on one item", error.Message, StringComparison.Ordinal);
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_transaction_has_at_most_100_actions()
    {
        var table = await NewTableAsync();
        var numbers = Enumerable.Range(0, DynamoDbLimits.TransactionActionsMax + 1);
        TransactWriteItem[] actions = [.. numbers.Select(number => Put(table, Make("a", $"{number}")))];
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync(actions));
        Assert.Empty(await table.ScanAllAsync());
        await WriteAsync(actions[1..]);
        Assert.Equal(DynamoDbLimits.TransactionActionsMax, (await table.ScanAllAsync()).Count);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync());
    }

    [Fact]
    public async Task Faults_of_the_request_itself_are_no_cancellation()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync(Put(table, Make("a", "1")), Put(table, Make("a", ""))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync(Put(table, Make("a", "1")), Update(table, "2", "SET n = = :one")));
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => WriteAsync(Put(table, Make("a", "1")), Put(table, Make("a", "2")) with { ConditionExpression = "n = :undefined" }));
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => WriteAsync(Put(table, Make("a", "1")), Put(table, Make("a", "2")) with { TableName = TestTable.NewName() }));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task The_same_token_makes_a_repeated_transaction_do_nothing()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("n", 1)));
        var request = new TransactWriteItemsRequest
        {
            TransactItems = [Update(table, "1", "SET n = n + :one")],
            ClientRequestToken = Guid.NewGuid().ToString(),
        };
        await Provider.TransactWriteItemsAsync(request);
        await Provider.TransactWriteItemsAsync(request);
        Assert.Equal(2, (await table.GetAsync(Make("a", "1")))!["n"].AsNumber());
        await Assert.ThrowsAsync<IdempotentParameterMismatchException>(
            () => Provider.TransactWriteItemsAsync(request with { TransactItems = [Update(table, "1", "SET n = n - :one")] }).AsTask());
        await Provider.TransactWriteItemsAsync(request with { ClientRequestToken = Guid.NewGuid().ToString() });
        Assert.Equal(3, (await table.GetAsync(Make("a", "1")))!["n"].AsNumber());
    }

    [Fact]
    public async Task A_token_of_more_than_36_characters_is_refused()
    {
        var table = await NewTableAsync();
        var request = new TransactWriteItemsRequest
        {
            TransactItems = [Put(table, Make("a", "1"))],
            ClientRequestToken = new string('t', DynamoDbLimits.ClientRequestTokenLengthMax + 1),
        };
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => Provider.TransactWriteItemsAsync(request).AsTask());
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_transaction_reads_into_its_slots_by_place()
    {
        var table = await NewTableAsync();
        await table.PutAllAsync(Make("a", "1", ("n", 1), ("m", 2)), Make("a", "2", ("n", 2)));
        ReadSlot<Item>[] slots = [Slot("2"), Slot("none"), Slot("1")];
        await Provider.TransactGetItemsAsync(new TransactGetItemsRequest
        {
            TransactItems =
            [
                new() { TableName = table.Name, Slot = slots[0] },
                new() { TableName = table.Name, Slot = slots[1] },
                new()
                {
                    TableName = table.Name,
                    Slot = slots[2],
                    ProjectionExpression = "#n",
                    ExpressionAttributeNames = new Dictionary<string, string> { ["#n"] = "n" },
                },
            ],
        });
        Assert.Equal(Make("a", "2", ("n", 2)), slots[0].Value);
        Assert.False(slots[1].Found);
        Assert.Equal(Item.Create(("n", 1)), slots[2].Value);
    }

    [Fact]
    public async Task Transactional_reads_of_a_missing_table_of_nothing_or_of_too_much_are_refused()
    {
        var table = await NewTableAsync();
        TransactGetItem[] reads =
        [
            .. Enumerable.Range(0, DynamoDbLimits.TransactionActionsMax + 1)
                .Select(number => new TransactGetItem { TableName = table.Name, Slot = Slot($"{number}") }),
        ];
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => ReadAsync(reads));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => ReadAsync());
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => ReadAsync(reads[0] with { TableName = TestTable.NewName() }));
        await ReadAsync(reads[1..]);
    }

    [Fact]
    public async Task Transactions_cost_twice_as_much()
    {
        var table = await NewTableAsync();
        var write = await Provider.TransactWriteItemsAsync(new TransactWriteItemsRequest
        {
            TransactItems = [Put(table, Make("a", "1")), Put(table, Make("a", "2", ("x", new string('x', 1_500))))],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        });
        var read = await Provider.TransactGetItemsAsync(new TransactGetItemsRequest
        {
            TransactItems = [new() { TableName = table.Name, Slot = Slot("1") }],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        });
        if (Has(Behaviour.TransactionalWritesCostTwice))
        {
            Assert.Equal(6, Assert.Single(write.ConsumedCapacity!).CapacityUnits);
            Assert.Equal(6, write.ConsumedCapacity![0].WriteCapacityUnits);
        }

        Assert.Equal(2, Assert.Single(read.ConsumedCapacity!).CapacityUnits);
        Assert.Equal(2, read.ConsumedCapacity![0].ReadCapacityUnits);
    }

    private static ReadSlot<Item> Slot(string sk) => new(Make("a", sk), ItemCodec.Instance);

    private static TransactPut Put(TestTable table, Item item) =>
        new() { TableName = table.Name, Item = new WriteSlot<Item>(Make(item["pk"], item["sk"]), item, ItemCodec.Instance) };

    private static TransactUpdate Update(TestTable table, string sk, string update) =>
        new() { TableName = table.Name, ItemKey = Make("a", sk), UpdateExpression = update, ExpressionAttributeValues = One };

    private static TransactDelete Delete(TestTable table, string sk) => new() { TableName = table.Name, ItemKey = Make("a", sk) };

    private static TransactConditionCheck Check(TestTable table, string sk, string condition) =>
        new() { TableName = table.Name, ItemKey = Make("a", sk), ConditionExpression = condition, ExpressionAttributeValues = One };

    private async Task WriteAsync(params TransactWriteItem[] actions) =>
        await Provider.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = actions });

    private async Task ReadAsync(params TransactGetItem[] reads) =>
        await Provider.TransactGetItemsAsync(new TransactGetItemsRequest { TransactItems = reads });
}
