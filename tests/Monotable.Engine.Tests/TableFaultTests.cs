namespace Monotable.Engine.Tests;

/// <summary>What CreateTable refuses, and how it says so.</summary>
public sealed class TableFaultTests
{
    private const string Invalid = "One or more parameter values were invalid: ";

    private readonly ControlPlane _plane = new();

    [Fact]
    public void Refuses_names_that_break_a_constraint_all_at_once()
    {
        var request = TestTable.Request("tab");
        Fails(
            "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3",
            request with { TableName = "ab" });
        Fails(
            "2 validation errors detected: Value '0' at 'provisionedThroughput.readCapacityUnits' failed to satisfy constraint: Member must have "
            + "value greater than or equal to 1; Value 'i!' at 'globalSecondaryIndexes.1.member.indexName' failed to satisfy constraint: Member must "
            + "have length greater than or equal to 3",
            Provisioned(request) with
            {
                ProvisionedThroughput = new(0, 1),
                GlobalSecondaryIndexes = [Provisioned(request).GlobalSecondaryIndexes[0] with { IndexName = "ii" }],
            },
            text => text.Replace("'ii'", "'i!'", StringComparison.Ordinal));
        Fails(
            "1 validation error detected: Value '[KeySchemaElement(attributeName=pk, keyType=HASH), KeySchemaElement(attributeName=sk, "
            + "keyType=RANGE), KeySchemaElement(attributeName=l, keyType=RANGE)]' at 'keySchema' failed to satisfy constraint: Member must have "
            + "length less than or equal to 2",
            request with { KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range), new("l", KeyType.Range)] });
        Fails(
            "1 validation error detected: Value 'BOOL' at 'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: Member must "
            + "satisfy enum value set: [B, N, S]",
            ControlPlane.Simple() with { AttributeDefinitions = [new("pk", AttributeType.Boolean)] });
    }

    [Fact]
    public void Refuses_keys_that_are_none()
    {
        var request = TestTable.Request("tab");
        Fails("Invalid KeySchema: The first KeySchemaElement is not a HASH key type", request with { KeySchema = [new("sk", KeyType.Range)] });
        Fails(
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
            request with { KeySchema = [new("sk", KeyType.Range), new("pk", KeyType.Hash)] });
        Fails(
            "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
            request with { KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Hash)] });
        Fails(
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
            request with { KeySchema = [new("pk", KeyType.Hash), new("pk", KeyType.Range)] });
        Fails(
            "Invalid KeySchema: Some index key attribute have no definition",
            request with { KeySchema = [new("pk", KeyType.Hash), new("other", KeyType.Range)] });
        Fails(
            Invalid + "Some index key attributes are not defined in AttributeDefinitions. Keys: [other], AttributeDefinitions: [pk]",
            ControlPlane.Simple() with { KeySchema = [new("other", KeyType.Hash)] });
    }

    [Fact]
    public void Demands_the_definitions_of_exactly_the_key_attributes()
    {
        var simple = ControlPlane.Simple();
        Fails(
            "Attribute Name is duplicated: pk",
            simple with { AttributeDefinitions = [new("pk", AttributeType.String), new("pk", AttributeType.Number)] });
        Fails(
            Invalid + "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
            simple with { AttributeDefinitions = [.. simple.AttributeDefinitions, new("x", AttributeType.String)] });
        Fails(
            Invalid + "Some AttributeDefinitions are not used. AttributeDefinitions: [sk, a, b, pk, c], keys used: [a, sk, pk]",
            TestTable.Request("tab") with
            {
                AttributeDefinitions = Strings("pk", "sk", "a", "b", "c"),
                LocalSecondaryIndexes = [],
                GlobalSecondaryIndexes = [ControlPlane.Index("gsi", "a")],
            });
        Fails(
            Invalid + "Some index key attributes are not defined in AttributeDefinitions. Keys: [q], AttributeDefinitions: [sk, pk]",
            TestTable.Request("tab") with
            {
                AttributeDefinitions = [new("pk", AttributeType.String), new("sk", AttributeType.String)],
                LocalSecondaryIndexes = [],
                GlobalSecondaryIndexes = [ControlPlane.Index("gsi", "q")],
            });
    }

    [Fact]
    public void Refuses_throughput_that_does_not_suit_the_billing_mode()
    {
        var simple = ControlPlane.Simple();
        Fails(
            Invalid + "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
            simple with { BillingMode = null });
        Fails(
            Invalid + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
            simple with { ProvisionedThroughput = new(1, 1) });
        var provisioned = ControlPlane.Provisioned();
        Fails(
            Invalid + "ProvisionedThroughput is not specified for index: gsi",
            provisioned with { GlobalSecondaryIndexes = [ControlPlane.Index("gsi", "g")] });
        Fails(
            Invalid + "ProvisionedThroughput should not be specified for index: gsi when BillingMode is PAY_PER_REQUEST",
            provisioned with { BillingMode = BillingMode.PayPerRequest, ProvisionedThroughput = null });
        Fails(
            "Given value 1000000000001 for ReadCapacityUnits is out of bounds",
            provisioned with { ProvisionedThroughput = new(1_000_000_000_001, 1) });
        TestTable.Fails<LimitExceededException>(
            "The requested ReadCapacityUnits, 40001, is above the per table maximum for the account in us-east-1. Per table maximum: 40000. Refer to "
            + "the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
            () => _plane.Create(provisioned with { ProvisionedThroughput = new(40_001, 1) }));
        Fails(
            Invalid + "MaxReadRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED.",
            provisioned with { OnDemandThroughput = new(1, 1) });
        Fails(
            Invalid + "MaxWriteRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED.",
            provisioned with { OnDemandThroughput = new(null, 0) });
        Fails(
            Invalid + "Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range",
            simple with { OnDemandThroughput = new(1, 0) });
        Fails(
            Invalid + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than initial throughput for OnDemand",
            simple with { WarmThroughput = new(11_999) });
        Fails(
            Invalid + "Requested WriteUnitsPerSecond for WarmThroughput for table is lower than WriteCapacityUnits of ProvisionedThroughput",
            provisioned with { WarmThroughput = new(null, 4) });
    }

    [Fact]
    public void Refuses_local_indexes_that_do_not_suit_the_table()
    {
        var request = TestTable.Request("tab");
        var local = request.LocalSecondaryIndexes[0];
        Fails(Invalid + "Duplicate index name: lsi", request with { LocalSecondaryIndexes = [local, local] });
        Fails(Invalid + "Duplicate index name: gsi", request with { LocalSecondaryIndexes = [local with { IndexName = "gsi" }] });
        Fails(
            Invalid + "Number of LocalSecondaryIndexes exceeds per-table limit of 5",
            request with { LocalSecondaryIndexes = [.. Enumerable.Range(0, 6).Select(i => local with { IndexName = $"lsi{i}" })] });
        Fails(
            Invalid + "Index KeySchema does not have the same leading hash key as table KeySchema for index: lsi. index hash key: l, "
            + "table hash key: pk",
            request with { LocalSecondaryIndexes = [local with { KeySchema = [new("l", KeyType.Hash), new("pk", KeyType.Range)] }] });
        Fails(
            Invalid + "Index KeySchema does not have a range key for index: lsi",
            request with
            {
                AttributeDefinitions = [.. request.AttributeDefinitions.Where(definition => definition.AttributeName != "l")],
                LocalSecondaryIndexes = [local with { KeySchema = [new("pk", KeyType.Hash)] }],
            });
        Fails(
            Invalid + "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
            ControlPlane.Simple() with
            {
                AttributeDefinitions = [new("pk", AttributeType.String), new("l", AttributeType.String)], LocalSecondaryIndexes = [local],
            });
    }

    [Fact]
    public void Refuses_global_indexes_that_are_none()
    {
        var request = TestTable.Request("tab");
        var global = request.GlobalSecondaryIndexes[0];
        Fails(
            Invalid + "GlobalSecondaryIndex count exceeds the per-table limit of 20",
            request with { GlobalSecondaryIndexes = [.. Enumerable.Range(0, 21).Select(i => global with { IndexName = $"gsi{i}" })] });
        Fails(
            Invalid + "ProjectionType is ALL, but NonKeyAttributes is specified",
            request with { GlobalSecondaryIndexes = [global with { Projection = new(ProjectionType.All, ["a"]) }] });
        Fails(
            Invalid + "ProjectionType is KEYS_ONLY, but NonKeyAttributes is specified",
            request with { GlobalSecondaryIndexes = [global with { Projection = new(ProjectionType.KeysOnly, ["a"]) }] });
        Fails(
            Invalid + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified",
            request with { GlobalSecondaryIndexes = [global with { Projection = new(ProjectionType.Include) }] });
        Fails(
            Invalid + "Duplicate element in NonKeyAttributes: a",
            request with { GlobalSecondaryIndexes = [global with { Projection = new(ProjectionType.Include, ["a", "b", "a"]) }] });
        Fails(
            Invalid + "Unknown ProjectionType: null",
            request with { GlobalSecondaryIndexes = [global with { Projection = new((ProjectionType)(-1)) }] });
        Fails(
            "1 validation error detected: Value '[a, ]' at 'globalSecondaryIndexes.1.member.projection.nonKeyAttributes' failed to satisfy "
            + "constraint: Member must satisfy constraint: [Member must have length less than or equal to 255, Member must have length greater "
            + "than or equal to 1]",
            request with { GlobalSecondaryIndexes = [global with { Projection = new(ProjectionType.Include, ["a", ""]) }] });
        Assert.Empty(TestTable.Run(_plane.Provider.ListTablesAsync(new())).TableNames);
    }

    [Theory]
    [InlineData("hrr", null)]
    [InlineData("hhhhrrrr", null)]
    [InlineData("hrh", Invalid + "All HASH key attributes must precede RANGE key attributes in the KeySchema")]
    [InlineData("hhhhh", Invalid + "The KeySchema exceeds the maximum allowed number of HASH key attributes")]
    [InlineData("hrrrrr", Invalid + "The KeySchema exceeds the maximum allowed number of RANGE key attributes")]
    [InlineData("rh", "Invalid KeySchema: The first KeySchemaElement is not a HASH key type")]
    public void Takes_up_to_four_attributes_of_each_kind_in_a_global_key(string roles, string? fault)
    {
        var names = roles.Select((_, i) => $"k{i}").ToArray();
        var request = ControlPlane.Simple() with
        {
            AttributeDefinitions = [new("pk", AttributeType.String), .. names.Select(name => new AttributeDefinition(name, AttributeType.Number))],
            GlobalSecondaryIndexes =
            [
                ControlPlane.Index("gsi", "k0") with
                {
                    KeySchema = [.. names.Select((name, i) => new KeySchemaElement(name, roles[i] == 'h' ? KeyType.Hash : KeyType.Range))],
                },
            ],
        };
        if (fault is null)
        {
            Assert.Equal(names, _plane.Create(request).GlobalSecondaryIndexes[0].KeySchema.Select(element => element.AttributeName));
        }
        else
        {
            Fails(fault, request);
        }
    }

    private static AttributeDefinition[] Strings(params string[] names) =>
        [.. names.Select(name => new AttributeDefinition(name, AttributeType.String))];

    private static CreateTableRequest Provisioned(CreateTableRequest request) => request with
    {
        BillingMode = BillingMode.Provisioned,
        ProvisionedThroughput = new(1, 1),
        GlobalSecondaryIndexes = [.. request.GlobalSecondaryIndexes.Select(index => index with { ProvisionedThroughput = new(1, 1) })],
    };

    private void Fails(string text, CreateTableRequest request, Func<string, string>? adapt = null)
    {
        var exception = Assert.Throws<DynamoDbValidationException>(() => _plane.Create(request));
        Assert.Equal(text, adapt?.Invoke(exception.Message) ?? exception.Message);
    }
}
