using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Missing tables, and expressions that are wrong in themselves.</summary>
public abstract class ErrorSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Key = Make("a", "1");

    [Fact]
    public async Task Every_operation_on_a_missing_table_says_so()
    {
        var table = new TestTable(Provider, TestTable.NewName());
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.PutAsync(Key));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.GetAsync(Key));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.UpdateAsync(Key, null));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.DeleteAsync(Key));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.RunAsync(table.Query("pk = :p", (":p", "a"))));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.RunAsync(new ScanRequest { TableName = table.Name }));
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => Administration.DescribeTableAsync(new DescribeTableRequest { TableName = table.Name }).AsTask());
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => Administration.DeleteTableAsync(new DeleteTableRequest { TableName = table.Name }).AsTask());
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => Administration.UpdateTableAsync(new UpdateTableRequest { TableName = table.Name, DeletionProtectionEnabled = true }).AsTask());
    }

    [Fact]
    public async Task An_error_has_its_code_and_status()
    {
        var table = new TestTable(Provider, TestTable.NewName());
        var error = await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.GetAsync(Key));
        Assert.Equal("ResourceNotFoundException", error.ErrorCode);
        Assert.Equal(400, error.StatusCode);
        Assert.False(error.IsRetryable);
        Assert.NotEmpty(error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("x")]
    [InlineData("x = ")]
    [InlineData("x = :v AND")]
    [InlineData("x == :v")]
    [InlineData("(x = :v")]
    [InlineData("x = :v)")]
    [InlineData("x = 1")]
    [InlineData("x = 'v'")]
    [InlineData("x : :v")]
    [InlineData("x[] = :v")]
    [InlineData("x[-1] = :v")]
    [InlineData("x. = :v")]
    [InlineData("1x = :v")]
    [InlineData("x != :v")]
    [InlineData("x BETWEEN :v")]
    [InlineData("x IN ()")]
    [InlineData("attribute_exists()")]
    [InlineData("attribute_exists(x, x)")]
    [InlineData("begins_with(x)")]
    [InlineData("x = :v AND AND x = :v")]
    public async Task A_malformed_condition_is_refused(string condition)
    {
        var table = await NewTableAsync();
        var values = condition.Contains(":v", StringComparison.Ordinal) ? Item.Create((":v", 1)) : null;
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Key, condition, values));
        Assert.Null(await table.GetAsync(Key));
    }

    [Theory]
    [InlineData("SET #x = :v", ":v", "", "undefined name")]
    [InlineData("SET x = :w", "", "", "undefined value")]
    [InlineData("SET x = :v", ":v :w", "", "unused value")]
    [InlineData("SET x = :v", ":v", "#x", "unused name")]
    [InlineData("SET status = :v", ":v", "", "reserved word")]
    [InlineData("SET Name = :v", ":v", "", "reserved word in another case")]
    [InlineData(null, ":v", "", "value without an expression")]
    [InlineData(null, "", "#x", "name without an expression")]
    public async Task Placeholders_must_be_defined_used_and_needed(string? update, string values, string names, string fault)
    {
        var table = await NewTableAsync();
        var valueNames = values.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var valueItem = Item.Create(valueNames.Select(name => KeyValuePair.Create(name, (AttributeValue)1)));
        var nameMap = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(name => name, _ => "real");
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(
            Key, update, valueItem.Count == 0 ? null : valueItem, names: nameMap.Count == 0 ? null : nameMap));
        Assert.False(string.IsNullOrEmpty(error.Message), fault);
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task Empty_placeholder_maps_are_refused()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.UpdateAsync(Key, "REMOVE x", names: new Dictionary<string, string>()));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Key, "REMOVE x", Item.Empty));
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task Placeholder_names_must_begin_with_their_sign()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Key, "SET x = :v", Item.Create((":v", 1), ("v", 1))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.UpdateAsync(Key, "SET x = :v", Item.Create((":v", 1)), names: new Dictionary<string, string> { ["x"] = "y" }));
        Assert.Null(await table.GetAsync(Key));
    }

    [Fact]
    public async Task An_expression_has_at_most_4096_bytes()
    {
        var table = await NewTableAsync();
        const string start = "SET x = :v, ";
        var longest = start + new string('y', DynamoDbLimits.ExpressionBytesMax - start.Length - " = :v".Length) + " = :v";
        await table.UpdateAsync(Key, longest, Item.Create((":v", 1)));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Key, longest + " ", Item.Create((":v", 2))));
        Assert.Equal(1, (await table.GetAsync(Key))!["x"].AsNumber());
    }

    [Fact]
    public async Task An_IN_has_at_most_100_operands()
    {
        var table = await NewTableAsync();
        var numbers = Enumerable.Range(0, DynamoDbLimits.InOperandsMax + 1);
        var values = Item.Create(numbers.Select(number => KeyValuePair.Create($":v{number}", (AttributeValue)number)));
        var operands = string.Join(", ", Enumerable.Range(1, DynamoDbLimits.InOperandsMax).Select(number => $":v{number}"));
        await table.PutAsync(Make("a", "1", ("n", 7)));
        await table.PutAsync(Make("a", "1", ("n", 8)), $"n IN ({operands})", values.Without(":v0"));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("a", "1"), $"n IN ({operands}, :v0)", values));
        Assert.Equal(8, (await table.GetAsync(Key))!["n"].AsNumber());
    }

    [Fact]
    public async Task An_expression_has_at_most_300_operators()
    {
        var table = await NewTableAsync();
        await table.PutAsync(Make("a", "1", ("n", 1)));
        var values = Item.Create((":n", 1));

        // 150 comparisons, an OR and 148 ANDs are 299 operators; a NOT makes 300, two make 301.
        var condition = "NOT n = :n OR " + string.Join(" AND ", Enumerable.Repeat("n = :n", 149));
        await table.PutAsync(Make("a", "1", ("n", 1), ("x", 1)), condition, values);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("a", "1"), "NOT " + condition, values));
        Assert.Equal(1, (await table.GetAsync(Key))!["n"].AsNumber());
    }
}
