using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>PutItem, GetItem and DeleteItem.</summary>
public abstract class ItemSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Key = Make("a", "1");

    [Fact]
    public async Task An_item_of_every_type_comes_back_as_it_was()
    {
        var table = await NewTableAsync();
        var item = Make(
            "a",
            "1",
            ("binary", AttributeValue.Binary([0, 128, 255])),
            ("binaries", BinarySet([1], [2, 3])),
            ("empty", ""),
            ("emptybinary", AttributeValue.Binary([])),
            ("emptylist", AttributeValue.List()),
            ("emptymap", Item.Empty),
            ("false", false),
            ("lst", AttributeValue.List("x", 1, AttributeValue.Null, AttributeValue.List(true))),
            ("mp", Item.Create(("inner", Item.Create(("deep", 1))), ("set", StringSet("x")))),
            ("null", AttributeValue.Null),
            ("number", DynamoDbNumber.Parse("-12345678901234567890.123456789012345678")),
            ("numbers", NumberSet(1, -2, DynamoDbNumber.Parse("0.5"))),
            ("strings", StringSet("b", "a", "ä", "")),
            ("txt", "ä€😀 \"quoted\"\n"));
        await table.PutAsync(item);
        Assert.Equal(item, await table.GetAsync(Key));
    }

    [Fact]
    public async Task A_missing_item_is_not_found()
    {
        var table = await NewTableAsync();
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task A_put_replaces_the_whole_item()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("x", 1), ("y", 2)));
        await table.PutAsync(Make("a", "1", ("y", 3)));
        Assert.Equal(Make("a", "1", ("y", 3)), await table.GetAsync(Key));
    }

    [Fact]
    public async Task A_put_returns_the_old_item_if_asked_and_if_there_is_one()
    {
        var table = await NewTableAsync();
        var first = await table.PutAsync(Make("a", "1", ("x", 1)), returns: ReturnValues.AllOld);
        var second = await table.PutAsync(Make("a", "1", ("x", 2)), returns: ReturnValues.AllOld);
        var third = await table.PutAsync(Make("a", "1", ("x", 3)));
        Assert.False(first.HasAttributes);
        Assert.Equal(Make("a", "1", ("x", 1)), second.Attributes);
        Assert.False(third.HasAttributes);
    }

    [Theory]
    [InlineData(ReturnValues.AllNew)]
    [InlineData(ReturnValues.UpdatedNew)]
    [InlineData(ReturnValues.UpdatedOld)]
    public async Task Puts_and_deletes_return_only_the_old_item(ReturnValues returns)
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Key, returns: returns));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.DeleteAsync(Key, returns: returns));
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task A_delete_removes_the_item_and_returns_it_if_asked()
    {
        var table = await NewTableAsync();
        var item = Make("a", "1", ("x", 1));
        await table.PutAsync(item);
        var response = await table.DeleteAsync(Key, returns: ReturnValues.AllOld);
        Assert.Equal(item, response.Attributes);
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task A_delete_of_a_missing_item_does_nothing()
    {
        var table = await NewTableAsync();
        var response = await table.DeleteAsync(Key, returns: ReturnValues.AllOld);
        Assert.False(response.HasAttributes);
    }

    [Fact]
    public async Task A_projection_picks_attributes_entries_and_elements()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make(
            "a",
            "1",
            ("l", AttributeValue.List("zero", "one", "two")),
            ("m", Item.Create(("x", 1), ("y", Item.Create(("z", 2))))),
            ("s", "txt"),
            ("t", "oth")));
        var read = await table.GetAsync(Key, "s, m.y.z, l[2], l[0], absent, m.absent, l[7]");
        Assert.Equal(
            Item.Create(("l", AttributeValue.List("zero", "two")), ("m", Item.Create(("y", Item.Create(("z", 2))))), ("s", "txt")),
            read);
    }

    [Fact]
    public async Task An_item_of_which_the_projection_leaves_nothing_is_found_and_empty()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Key);
        Assert.Equal(Item.Empty, await table.GetAsync(Key, "absent"));
        Assert.Null(await table.GetAsync(Make("a", "2"), "absent"));
    }

    [Theory]
    [InlineData("m, m")]
    [InlineData("m, m.x")]
    [InlineData("m.x, m[0]")]
    public async Task A_projection_of_overlapping_or_conflicting_paths_is_refused(string projection)
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.GetAsync(Key, projection));
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0", "0")]
    [InlineData("1E3", "1000")]
    [InlineData("12E-3", "0.012")]
    [InlineData("9.9999999999999999999999999999999999999E125", null)]
    [InlineData("1E-130", null)]
    public async Task Numbers_come_back_exactly(string written, string? read)
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("n", DynamoDbNumber.Parse(written))));
        var number = (await table.GetAsync(Key))!["n"].AsNumber();
        Assert.Equal(DynamoDbNumber.Parse(written), number);
        Assert.Equal(read ?? number.ToString(), number.ToString());
    }

    [Theory]
    [InlineData(AttributeType.Number)]
    [InlineData(AttributeType.Binary)]
    public async Task Keys_may_be_numbers_and_binary(AttributeType type)
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name, type));
        var key = Item.Create(("pk", type == AttributeType.Number ? 1 : AttributeValue.Binary([1])));
        await table.PutAsync(key.With("x", 1));
        Assert.Equal(key.With("x", 1), await table.GetAsync(key));
    }

    [Fact]
    public async Task Number_keys_are_the_same_however_they_are_written()
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name, AttributeType.Number));
        await table.PutAsync(Item.Create(("pk", DynamoDbNumber.Parse("1.0")), ("x", 1)));
        await table.PutAsync(Item.Create(("pk", DynamoDbNumber.Parse("100E-2")), ("x", 2)));
        Assert.Equal([Item.Create(("pk", 1), ("x", 2))], await table.ScanAllAsync());
    }

    [Fact]
    public async Task Reads_and_writes_tell_their_capacity_if_asked()
    {
        var table = await NewTableAsync();
        var big = Make("a", "1", ("x", new string('x', 5_000)));
        var put = await Provider.PutItemAsync(
            new PutItemRequest { TableName = table.Name, ReturnConsumedCapacity = ReturnConsumedCapacity.Total }, big, ItemCodec.Instance);
        var get = new GetItemRequest { TableName = table.Name, Key = Key, ReturnConsumedCapacity = ReturnConsumedCapacity.Total };
        var eventual = await Provider.GetItemAsync(get, ItemCodec.Instance);
        var consistent = await Provider.GetItemAsync(get with { ConsistentRead = true }, ItemCodec.Instance);
        var silent = await Provider.GetItemAsync(get with { ReturnConsumedCapacity = ReturnConsumedCapacity.None }, ItemCodec.Instance);

        Assert.Equal(table.Name, put.ConsumedCapacity!.TableName);
        Assert.Equal(5, put.ConsumedCapacity.CapacityUnits);
        Assert.Equal(1, eventual.ConsumedCapacity!.CapacityUnits);
        Assert.Equal(2, consistent.ConsumedCapacity!.CapacityUnits);
        Assert.Null(silent.ConsumedCapacity);
    }

    [Fact]
    public async Task A_table_can_be_named_by_its_ARN()
    {
        Needs(Behaviour.TableArns);
        var table = await NewTableAsync();
        var description = await Administration.DescribeTableAsync(new DescribeTableRequest { TableName = table.Name });
        await Provider.PutItemAsync(new PutItemRequest { TableName = description.TableArn! }, Key, ItemCodec.Instance);
        Assert.Equal(Key, await table.GetAsync(Key));
    }
}
