using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Keys and sizes that are refused, and that nothing is stored then.</summary>
public abstract class LimitSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task An_item_may_have_409600_bytes_and_not_one_more()
    {
        var table = await NewTableAsync();
        var largest = Make("a", "1", ("x", ""));
        largest = largest.With("x", new string('x', DynamoDbLimits.ItemSizeBytesMax - largest.SizeBytes));
        await table.PutAsync(largest);
        Assert.Equal(DynamoDbLimits.ItemSizeBytesMax, (await table.GetAsync(Make("a", "1")))!.SizeBytes);

        var tooLarge = largest.With("sk", "2").With("x", largest["x"].AsString() + "x");
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(tooLarge));
        Assert.Contains("Item size has exceeded the maximum allowed size", error.Message, StringComparison.Ordinal);
        Assert.Null(await table.GetAsync(Make("a", "2")));
    }

    [Fact]
    public async Task An_update_may_not_make_an_item_too_large()
    {
        var table = await NewTableAsync();
        var item = Make("a", "1", ("x", new string('x', 300_000)));
        await table.PutAsync(item);
        var values = Item.Create((":y", new string('y', 150_000)));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Make("a", "1"), "SET y = :y", values));
        Assert.Equal(item, await table.GetAsync(Make("a", "1")));
    }

    [Fact]
    public async Task Values_may_be_nested_32_levels_deep()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("x", Nested(DynamoDbLimits.NestingDepthMax - 1))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("a", "2", ("x", Nested(DynamoDbLimits.NestingDepthMax)))));
        Assert.Null(await table.GetAsync(Make("a", "2")));
    }

    [Fact]
    public async Task A_partition_key_may_have_2048_bytes()
    {
        var table = await NewTableAsync();
        var longest = new string('ä', DynamoDbLimits.PartitionKeyBytesMax / 2);
        await table.PutAsync(Make(longest, "1"));
        Assert.NotNull(await table.GetAsync(Make(longest, "1")));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make(longest + "x", "1")));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.GetAsync(Make(longest + "x", "1")));
        Assert.Single(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_sort_key_may_have_1024_bytes()
    {
        var table = await NewTableAsync();
        var longest = new string('x', DynamoDbLimits.SortKeyBytesMax);
        await table.PutAsync(Make("a", longest));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("a", longest + "x")));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Make("a", longest + "x"), null));
        Assert.Single(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_key_attribute_may_not_be_empty()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("a", "")));
        const string text = "The AttributeValue for a key attribute cannot contain an empty string value. Key: sk";
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("", "1")));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Make("", "1"), null));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_binary_key_attribute_may_not_be_empty()
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name, AttributeType.Binary));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Item.Create(("pk", AttributeValue.Binary([])))));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_key_attribute_of_another_type_is_refused()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("a", 1)));
        AssertKeyText("Type mismatch for key sk expected: S actual: N", error);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make(AttributeValue.Null, "1")));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task An_item_without_a_key_attribute_is_refused()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Item.Create(("pk", "a"), ("x", 1))));
        AssertKeyText("Missing the key sk in the item", error);
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_key_that_is_not_exactly_the_tables_is_refused()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("x", 1)));
        Item[] keys = [Item.Create(("pk", "a")), Make("a", "1", ("x", 1)), Make("a", 1), Item.Create(("pk", "a"), ("other", "1")), Item.Empty];
        foreach (var key in keys)
        {
            await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.GetAsync(key));
            await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.DeleteAsync(key));
            await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(key, "SET x = :x", Item.Create((":x", 2))));
        }

        Assert.Equal([Make("a", "1", ("x", 1))], await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_key_that_fits_the_schema_not_says_so()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.GetAsync(Make("a", 1)));
        AssertKeyText("The provided key element does not match the schema", error);
    }

    private void AssertKeyText(string expected, DynamoDbException error)
    {
        if (Has(Behaviour.KeyTexts))
        {
            Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        }
    }

    private static AttributeValue Nested(int containers)
    {
        AttributeValue value = "scalar";
        for (var i = 0; i < containers; i++)
        {
            value = i % 2 == 0 ? AttributeValue.List(value) : Item.Create(("m", value));
        }

        return value;
    }
}
