using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Table operations.</summary>
public abstract class TableSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task A_table_is_described_as_it_was_created()
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        await table.PutAllAsync(Make("a", "1", ("x", "text")), Make("a", "2"));
        var asked = TableShapes.Indexed(table.Name);
        var description = await DescribeAsync(table.Name);

        Assert.Equal(table.Name, description.TableName);
        Assert.Equal(TableStatus.Active, description.TableStatus);
        Assert.EndsWith($":table/{table.Name}", description.TableArn, StringComparison.Ordinal);
        Assert.NotNull(description.CreationDateTime);
        Assert.Equal(TimeSpan.Zero, description.CreationDateTime.Value.Offset);
        Assert.Equal(asked.KeySchema, description.KeySchema);
        Assert.Equal(Order(asked.AttributeDefinitions), Order(description.AttributeDefinitions));
        Assert.Equal(BillingMode.PayPerRequest, description.BillingModeSummary!.BillingMode);
        Assert.False(description.DeletionProtectionEnabled);
        Assert.Equal(["all", "keys", "some"], description.GlobalSecondaryIndexes.Select(index => index.IndexName).Order(StringComparer.Ordinal));
        Assert.All(description.GlobalSecondaryIndexes, index => Assert.Equal(IndexStatus.Active, index.IndexStatus));
        var some = description.GlobalSecondaryIndexes.Single(index => index.IndexName == "some");
        Assert.Equal(ProjectionType.Include, some.Projection.ProjectionType);
        Assert.Equal(["a"], some.Projection.NonKeyAttributes);
        Assert.Equal([new("g", KeyType.Hash), new("n", KeyType.Range)], some.KeySchema);
        Assert.Equal(["local", "localkeys"], description.LocalSecondaryIndexes.Select(index => index.IndexName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_table_has_an_id()
    {
        Needs(Behaviour.TableIds);
        var table = await NewTableAsync();
        Assert.True(Guid.TryParse((await DescribeAsync(table.Name)).TableId, out _));
    }

    [Fact]
    public async Task Provisioned_throughput_is_described()
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name) with
        {
            BillingMode = BillingMode.Provisioned,
            ProvisionedThroughput = new ProvisionedThroughput(3, 4),
        });
        var throughput = (await DescribeAsync(table.Name)).ProvisionedThroughput!;
        Assert.Equal((3, 4), (throughput.ReadCapacityUnits, throughput.WriteCapacityUnits));
        await Administration.UpdateTableAsync(
            new UpdateTableRequest { TableName = table.Name, ProvisionedThroughput = new ProvisionedThroughput(5, 6) });
        throughput = (await DescribeActiveAsync(table.Name)).ProvisionedThroughput!;
        Assert.Equal((5, 6), (throughput.ReadCapacityUnits, throughput.WriteCapacityUnits));
    }

    [Fact]
    public async Task A_table_cannot_be_created_twice()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<ResourceInUseException>(() => Administration.CreateTableAsync(TableShapes.Simple(table.Name)).AsTask());
        Assert.Equal(2, (await DescribeAsync(table.Name)).KeySchema.Count);
    }

    [Fact]
    public async Task A_deleted_table_is_gone_with_its_items()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1"));
        var answer = await Administration.DeleteTableAsync(new DeleteTableRequest { TableName = table.Name });
        Assert.Equal(table.Name, answer.TableName);
        await DeletedAsync(table.Name);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.GetAsync(Make("a", "1")));
        await Administration.CreateTableAsync(TableShapes.Composite(table.Name));
        await DescribeActiveAsync(table.Name);
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_deleted_table_is_answered_as_being_deleted()
    {
        Needs(Behaviour.DeletingStatus);
        var table = await NewTableAsync();
        var answer = await Administration.DeleteTableAsync(new DeleteTableRequest { TableName = table.Name });
        Assert.Equal(TableStatus.Deleting, answer.TableStatus);
    }

    [Fact]
    public async Task A_protected_table_cannot_be_deleted()
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name) with { DeletionProtectionEnabled = true });
        Assert.True((await DescribeAsync(table.Name)).DeletionProtectionEnabled);
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => Administration.DeleteTableAsync(new DeleteTableRequest { TableName = table.Name }).AsTask());
        await Administration.UpdateTableAsync(new UpdateTableRequest { TableName = table.Name, DeletionProtectionEnabled = false });
        Assert.False((await DescribeActiveAsync(table.Name)).DeletionProtectionEnabled);
    }

    [Fact]
    public async Task Tables_are_listed_in_pages_by_name()
    {
        var names = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            names.Add((await NewTableAsync(name => TableShapes.Simple(name))).Name);
        }

        var listed = new List<string>();
        ListTablesResponse page;
        var request = new ListTablesRequest { Limit = 2 };
        do
        {
            page = await Administration.ListTablesAsync(request);
            Assert.InRange(page.TableNames.Count, 0, 2);
            listed.AddRange(page.TableNames);
            request = request with { ExclusiveStartTableName = page.LastEvaluatedTableName };
        }
        while (page.LastEvaluatedTableName is not null);
        Assert.Superset(names.ToHashSet(), listed.ToHashSet());
        Assert.Equal(listed.Count, listed.Distinct().Count());
    }

    [Fact]
    public async Task A_new_index_takes_in_the_items_that_fit_it()
    {
        var table = await NewTableAsync();
        await table.PutAllAsync(Make("a", "1", ("g", "G")), Make("a", "2", ("g", 7)), Make("a", "3"), Make("a", "4", ("g", "G")));
        await Administration.UpdateTableAsync(new UpdateTableRequest
        {
            TableName = table.Name,
            AttributeDefinitions = [new("pk", AttributeType.String), new("sk", AttributeType.String), new("g", AttributeType.String)],
            GlobalSecondaryIndexUpdates =
            [
                new()
                {
                    Create = new GlobalSecondaryIndex
                    {
                        IndexName = "late",
                        KeySchema = [new("g", KeyType.Hash), new("sk", KeyType.Range)],
                        Projection = new Projection(ProjectionType.All),
                    },
                },
            ],
        });
        await DescribeActiveAsync(table.Name);
        var page = await table.RunAsync(table.Query("g = :g", (":g", "G")) with { IndexName = "late" });
        Assert.Equal(["1", "4"], page.Items.Select(item => item["sk"].AsString()));

        await Administration.UpdateTableAsync(
            new UpdateTableRequest { TableName = table.Name, GlobalSecondaryIndexUpdates = [new() { Delete = "late" }] });
        Assert.Empty((await DescribeActiveAsync(table.Name)).GlobalSecondaryIndexes);
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(table.Query("g = :g", (":g", "G")) with { IndexName = "late" }));
    }

    public static TheoryData<string> Refused =>
    [
        "short name", "bad name", "no key", "unused attribute", "undefined attribute", "two partition keys", "sort key alone", "list key",
        "no throughput", "throughput on demand", "same attribute twice", "index twice", "local index without sort key", "projected twice",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_table_that_cannot_be_is_refused(string fault)
    {
        if (fault == "throughput on demand")
        {
            Needs(Behaviour.OnDemandRefusesThroughput);
        }

        var name = TestTable.NewName();
        DeleteAfterwards(name);
        var simple = TableShapes.Simple(name);
        var indexed = TableShapes.Indexed(name);
        var request = fault switch
        {
            "short name" => simple with { TableName = "ab" },
            "bad name" => simple with { TableName = name + "!" },
            "no key" => simple with { KeySchema = [] },
            "unused attribute" => simple with { AttributeDefinitions = [.. simple.AttributeDefinitions, new("x", AttributeType.String)] },
            "undefined attribute" => simple with { KeySchema = [new("other", KeyType.Hash)] },
            "two partition keys" => TableShapes.Composite(name) with { KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Hash)] },
            "sort key alone" => simple with { KeySchema = [new("pk", KeyType.Range)] },
            "list key" => simple with { AttributeDefinitions = [new("pk", AttributeType.List)] },
            "no throughput" => simple with { BillingMode = BillingMode.Provisioned },
            "throughput on demand" => simple with { ProvisionedThroughput = new ProvisionedThroughput(1, 1) },
            "same attribute twice" => simple with { AttributeDefinitions = [.. simple.AttributeDefinitions, .. simple.AttributeDefinitions] },
            "index twice" => indexed with { GlobalSecondaryIndexes = [.. indexed.GlobalSecondaryIndexes, indexed.GlobalSecondaryIndexes[0]] },
            "local index without sort key" => simple with
            {
                LocalSecondaryIndexes =
                    [new() { IndexName = "local", KeySchema = [new("pk", KeyType.Hash)], Projection = new Projection(ProjectionType.All) }],
            },
            _ => indexed with
            {
                GlobalSecondaryIndexes = [indexed.GlobalSecondaryIndexes[0] with { Projection = new Projection(ProjectionType.All, ["a"]) }],
            },
        };
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => Administration.CreateTableAsync(request).AsTask());
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => DescribeAsync(name));
    }

    private static IEnumerable<AttributeDefinition> Order(IEnumerable<AttributeDefinition> attributes) =>
        attributes.OrderBy(attribute => attribute.AttributeName, StringComparer.Ordinal);

    private async Task<TableDescription> DescribeAsync(string name) =>
        await Administration.DescribeTableAsync(new DescribeTableRequest { TableName = name });

    private async Task<TableDescription> DescribeActiveAsync(string name)
    {
        while (true)
        {
            var description = await DescribeAsync(name);
            if (description.TableStatus == TableStatus.Active
                && description.GlobalSecondaryIndexes.All(index => index.IndexStatus == IndexStatus.Active))
            {
                return description;
            }

            await Task.Yield();
        }
    }

    private async Task DeletedAsync(string name)
    {
        try
        {
            while (true)
            {
                await DescribeAsync(name);
                await Task.Yield();
            }
        }
        catch (ResourceNotFoundException)
        {
            // That is what was waited for.
        }
    }
}
