using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>PartiQL's SELECT: what it finds, what it returns, its pages, and the texts of what is wrong with it.</summary>
public abstract class PartiQLSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private const string Malformed = "Statement wasn't well formed, can't be processed: ";

    [Theory]
    [InlineData("pk='a'", "1 2 3")]
    [InlineData("pk='a' AND sk='2'", "2")]
    [InlineData("'2'=sk AND 'a'=pk", "2")]
    [InlineData("pk='a' AND sk BETWEEN '2' AND '3'", "2 3")]
    [InlineData("pk='a' AND sk>'1' AND sk<'3'", "2")]
    [InlineData("pk='a' AND begins_with(sk, '3')", "3")]
    [InlineData("pk='a' AND n IN (10, 30)", "1 3")]
    [InlineData("pk='a' AND n NOT IN [10]", "2 3")]
    [InlineData("pk='a' AND n NOT BETWEEN 15 AND 25", "1 3")]
    [InlineData("pk='a' AND (n=10 OR n=30) AND NOT n=30", "1")]
    [InlineData("pk='a' AND n<>20", "1 3")]
    [InlineData("pk='a' AND n!=2e1", "1 3")]
    [InlineData("pk='a' AND odd=TRUE", "1 3")]
    [InlineData("pk='a' AND m.seq[1]='y' AND m['n']=1", "1 2 3")]
    [InlineData("pk='a' AND tags=<<'b','a'>> AND m={'n':1,'seq':['x','y']}", "1 2 3")]
    [InlineData("sk='2' AND n=20", "2")]
    [InlineData("pk='nothing'", "")]
    public async Task Finds_what_the_where_clause_says(string where, string sortKeys) =>
        Assert.Equal(sortKeys, await (await FilledAsync()).SortKeysAsync($"SELECT * FROM :table WHERE {where}"));

    [Theory]
    [InlineData("zz IS MISSING")]
    [InlineData("n IS NOT MISSING")]
    [InlineData("nul IS NULL")]
    [InlineData("n IS NOT NULL")]
    [InlineData("n IS NUMERIC AND g IS STRING AND odd IS BOOLEAN")]
    [InlineData("m IS STRUCT AND m IS TUPLE AND m.seq IS LIST AND bytes IS BLOB")]
    [InlineData("attribute_exists(n) AND ATTRIBUTE_NOT_EXISTS(zz)")]
    [InlineData("Attribute_Type(n, 'N')")]
    [InlineData("SIZE(tags)=2 AND size(g)=1")]
    [InlineData("Contains(tags, 'a') AND contains(g, 'G') AND contains(m.seq, 'x')")]
    [InlineData("BEGINS_WITH(g, 'G')")]
    public async Task Knows_types_and_functions_in_any_case(string where) =>
        Assert.Equal("1 2 3", await (await FilledAsync()).SortKeysAsync($"SELECT * FROM :table WHERE pk='a' AND {where}"));

    [Theory]
    [InlineData("SELECT * FROM :table WHERE pk='a' -- all of them")]
    [InlineData("select /* every\nattribute */ * from :table where pk='a';")]
    [InlineData("SeLeCt sk\nFROM :table\tWHERE ((pk)=('a'))")]
    public async Task Takes_comments_white_space_and_any_case(string statement) =>
        Assert.Equal("1 2 3", await (await FilledAsync()).SortKeysAsync(statement));

    [Fact]
    public async Task Returns_the_paths_it_selects_under_their_last_names()
    {
        var item = Assert.Single(await (await FilledAsync()).RunAsync(
            "SELECT pk, m.n, m.seq[1], m[\"seq\"][0], zz FROM :table WHERE pk='a' AND sk='1'"));
        Assert.Equal(Item.Create(("pk", "a"), ("n", 1), ("seq[1]", "y"), ("seq[0]", "x")), item);
    }

    [Fact]
    public async Task Takes_parameters_in_their_order_and_refuses_too_few()
    {
        var statements = await FilledAsync();
        Assert.Equal("2 3", await statements.SortKeysAsync("SELECT * FROM :table WHERE pk=? AND sk IN (?, ?)", "a", "3", "2"));
        Assert.Equal("2", await statements.SortKeysAsync("SELECT * FROM :table WHERE pk=? AND n=? AND tags=?", "a", 20, StringSet("a", "b")));
        Assert.Equal("1 2 3", await statements.SortKeysAsync("SELECT * FROM :table WHERE pk=?", "a", "unused"));
        const string text = "Number of parameters in request and statement don't match.";
        Assert.Equal(text, await statements.RefusedAsync("SELECT * FROM :table WHERE pk=? AND sk=?", "a"));
        Assert.Equal(text, await statements.RefusedAsync("SELECT * FROM :table WHERE pk=?"));
    }

    [Fact]
    public async Task Orders_by_the_sort_key_within_the_partitions_it_names()
    {
        var statements = await FilledAsync();
        Assert.Equal("1 2 3", await statements.SortKeysAsync("SELECT * FROM :table WHERE pk='a' ORDER BY sk"));
        Assert.Equal(
            "Must have WHERE clause in the statement when using ORDER BY clause.",
            await statements.RefusedAsync("SELECT * FROM :table ORDER BY sk"));
        Assert.Equal(
            "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
            await statements.RefusedAsync("SELECT * FROM :table WHERE n=10 ORDER BY sk"));
        Assert.Equal(
            "Variable reference n in ORDER BY clause must be part of the primary key",
            await statements.RefusedAsync("SELECT * FROM :table WHERE pk='a' ORDER BY n"));
    }

    [Fact]
    public async Task Orders_downwards_too()
    {
        Needs(Behaviour.StatementsDescend);
        var statements = await FilledAsync();
        Assert.Equal("3 2 1", await statements.SortKeysAsync("SELECT * FROM :table WHERE pk='a' ORDER BY sk DESC"));
        Assert.Equal("3 2 1", await statements.SortKeysAsync("SELECT * FROM :table.\"all\" WHERE g='G' AND n<40 ORDER BY n DESC"));
    }

    [Fact]
    public async Task Orders_the_partitions_of_an_IN()
    {
        Needs(Behaviour.StatementsOrderPartitions);
        Assert.Equal("1 2 3 4", await (await FilledAsync()).SortKeysAsync("SELECT * FROM :table WHERE pk IN ['b','a'] ORDER BY pk"));
    }

    [Fact]
    public async Task Reads_an_index_by_its_name()
    {
        var statements = await FilledAsync();
        Assert.Equal("1 2 3 4", await statements.SortKeysAsync("SELECT * FROM :table.\"all\" WHERE g='G' ORDER BY n"));
        Assert.Equal("2 3", await statements.SortKeysAsync("SELECT * FROM :table.\"local\" WHERE pk='a' AND n>=20"));
        var item = Assert.Single(await statements.RunAsync("SELECT * FROM :table.\"keys\" WHERE g='G' AND n=10"));
        Assert.Equal(Item.Create(("pk", "a"), ("sk", "1"), ("g", "G"), ("n", 10)), item);
        Assert.Equal(
            "The table does not have the specified index",
            (await statements.RefusedAsync("SELECT * FROM :table.\"none\"")).Split(':')[0]);
    }

    [Fact]
    public async Task A_local_index_fetches_what_it_lacks_and_a_global_one_refuses()
    {
        var statements = await FilledAsync();
        Assert.Equal(
            [Item.Create(("odd", true)), Item.Create(("odd", false)), Item.Create(("odd", true))],
            await statements.RunAsync("SELECT odd FROM :table.\"localkeys\" WHERE pk='a'"));
        Assert.Equal(
            "One or more parameter values were invalid: Global secondary index keys does not project [odd]",
            await statements.RefusedAsync("SELECT odd FROM :table.\"keys\" WHERE g='G'"));
    }

    [Fact]
    public async Task Reads_consistently_but_not_from_a_global_index()
    {
        var statements = await FilledAsync();
        var request = new ExecuteStatementRequest { Statement = "SELECT * FROM :table WHERE pk='b'", ConsistentRead = true };
        Assert.Single((await statements.SendAsync(request)).Items);
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => statements.SendAsync(request with { Statement = "SELECT * FROM :table.\"all\" WHERE g='G'" }));
    }

    [Theory]
    [InlineData("SELECT * FROM :table WHERE pk='a'", 2, "2 1")]
    [InlineData("SELECT * FROM :table WHERE pk='a'", 3, "3 0")]
    [InlineData("SELECT * FROM :table WHERE pk='a' AND n=30", 1, "0 0 1 0")]
    [InlineData("SELECT * FROM :table WHERE pk IN ['a','b']", 2, "2 2 0")]
    [InlineData("SELECT * FROM :table.\"all\" WHERE g='G'", 3, "3 1")]
    public async Task Pages_end_at_the_limit_of_evaluated_items(string statement, int limit, string counts)
    {
        var pages = await (await FilledAsync()).PagesAsync(statement, limit);
        Assert.Equal(counts, string.Join(' ', pages.Select(static page => page.Items.Count)));
        Assert.Equal(
            pages.Sum(static page => page.Items.Count),
            pages.SelectMany(static page => page.Items).DistinctBy(static item => (item["pk"], item["sk"])).Count());
        if (Has(Behaviour.StatementPagesHaveKeys))
        {
            Assert.All(pages, page => Assert.Equal(page.NextToken is null, page.LastEvaluatedKey is null));
        }
    }

    [Fact]
    public async Task A_token_fits_its_statement_alone()
    {
        var statements = await FilledAsync();
        var request = new ExecuteStatementRequest { Statement = "SELECT * FROM :table WHERE pk=?", Parameters = ["a"], Limit = 1 };
        var next = request with { NextToken = (await statements.SendAsync(request)).NextToken };
        Assert.Equal("2", Assert.Single((await statements.SendAsync(next)).Items)["sk"]);
        if (Has(Behaviour.StatementTokensFit))
        {
            var error = await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.SendAsync(next with { Parameters = ["b"] }));
            Assert.Equal("NextToken does not match request", error.Message);
        }

        await Assert.ThrowsAsync<DynamoDbValidationException>(() => statements.SendAsync(next with { NextToken = "nonsense" }));
    }

    [Fact]
    public async Task Tells_the_capacity_of_a_query_or_a_scan()
    {
        Needs(Behaviour.StatementsTellCapacity);
        var statements = await FilledAsync();
        var request = new ExecuteStatementRequest
        {
            Statement = "SELECT * FROM :table WHERE pk='a'", ConsistentRead = true, ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        };
        Assert.Equal(1, (await statements.SendAsync(request)).ConsumedCapacity!.CapacityUnits);
        Assert.Null((await statements.SendAsync(request with { ReturnConsumedCapacity = ReturnConsumedCapacity.None })).ConsumedCapacity);
        var indexed = await statements.SendAsync(new ExecuteStatementRequest
        {
            Statement = "SELECT * FROM :table.\"all\" WHERE g='G'", ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
        });
        Assert.Equal(new Capacity(0.5), indexed.ConsumedCapacity!.GlobalSecondaryIndexes!["all"]);
    }

    [Theory]
    [InlineData("nonsense", "Expected data manipulation")]
    [InlineData("SELECT * WHERE pk='a'", "Expected FROM after SELECT list")]
    [InlineData("SELECT * FROM :table WHERE pk = = 'a'", "Unexpected operator")]
    [InlineData("SELECT * FROM :table WHERE pk='a' garbage", "Unexpected token after expression")]
    [InlineData("SELECT * FROM :table WHERE (pk='a'", "Expected RIGHT_PAREN")]
    [InlineData("SELECT * FROM :table WHERE pk='a", "")]
    [InlineData("SELECT order FROM :table", "Unexpected keyword")]
    public async Task A_statement_that_does_not_parse_is_refused(string statement, string reason)
    {
        var text = await (await FilledAsync()).RefusedAsync(statement);
        if (Has(Behaviour.StatementTexts))
        {
            Assert.Equal(Malformed + reason, text);
        }
    }

    [Fact]
    public async Task A_fault_in_a_statement_is_told_with_its_place()
    {
        const string fault = "Unsupported data type for IS operator: INTEGER. "
            + "Supported data types are [MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST] at 3:3:2";
        var text = await (await FilledAsync()).RefusedAsync("SELECT *\nFROM :table WHERE\nn IS INT");
        Assert.Equal(Has(Behaviour.StatementTexts) ? Malformed + fault : fault, text);
    }

    [Theory]
    [InlineData("SELECT n AS m FROM :table", "Aliasing is not supported")]
    [InlineData("SELECT n, n FROM :table", "Duplicate identifiers in select clause: n")]
    [InlineData("SELECT * FROM :table, :table", "Only select from a single table or index is supported.")]
    [InlineData("SELECT * FROM :table WHERE lower(g)='g'", "Unrecognized function: lower")]
    [InlineData("SELECT * FROM :table WHERE g LIKE 'G%'", "Unsupported operator in Condition Expression. Operator: like")]
    [InlineData("SELECT * FROM :table WHERE n=MISSING", "MISSING must be compared using IS operator")]
    [InlineData("SELECT * FROM :table WHERE n", "WHERE clause must contain an expression that resolves to a boolean")]
    [InlineData("SELECT * FROM :table WHERE pk=1", "Key attribute's data type should match its data type in table's schema: Key pk")]
    public async Task What_PartiQL_has_and_DynamoDB_has_not_is_refused(string statement, string text) =>
        Assert.Equal(text, await (await FilledAsync()).RefusedAsync(statement));

    [Fact]
    public async Task A_table_that_does_not_exist_is_not_found()
    {
        var statements = await FilledAsync();
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => statements.RunAsync($"SELECT * FROM \"{TestTable.NewName()}\""));
    }

    [Fact]
    public async Task An_IN_takes_50_partition_keys_and_100_other_values()
    {
        var statements = await FilledAsync();
        Assert.Equal("4", await statements.SortKeysAsync($"SELECT * FROM :table WHERE pk IN [{Values(49)},'b']"));
        Assert.Equal("1", await statements.SortKeysAsync($"SELECT * FROM :table WHERE pk='a' AND sk IN [{Values(100)}] AND n=10"));
        Assert.Contains(
            "too many operands; number of operands: 101",
            await statements.RefusedAsync($"SELECT * FROM :table WHERE pk='a' AND sk IN [{Values(101)}]"),
            StringComparison.Ordinal);
        if (Has(Behaviour.StatementsLimitPartitions))
        {
            await statements.RefusedAsync($"SELECT * FROM :table WHERE pk IN [{Values(51)}]");
        }
    }

    [Fact]
    public async Task A_statement_has_8192_characters_at_most()
    {
        var statements = await FilledAsync();
        var longest = "SELECT * FROM missing-table".PadRight(DynamoDbLimits.StatementLengthMax);
        Assert.Contains(
            "less than or equal to 8192", await statements.RefusedAsync(longest + " "), StringComparison.Ordinal);
        Assert.DoesNotContain("8192", await statements.RefusedAsync(longest), StringComparison.Ordinal);
    }

    private static string Values(int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"'{i}'")));

    private async Task<TestStatements> FilledAsync()
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        for (var i = 1; i <= 4; i++)
        {
            await table.PutAsync(Make(
                i == 4 ? "b" : "a",
                i.ToString(CultureInfo.InvariantCulture),
                ("n", i * 10), ("g", "G"), ("odd", i % 2 == 1), ("nul", AttributeValue.Null), ("tags", StringSet("a", "b")),
                ("bytes", AttributeValue.Binary([1])), ("m", Item.Create(("n", 1), ("seq", AttributeValue.List("x", "y"))))));
        }

        return StatementsOn(table);
    }
}
