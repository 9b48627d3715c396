using System.Globalization;

namespace Monotable.Engine.Tests.PartiQL;

public sealed class SelectTests
{
    private readonly StatementTable _table = new();

    [Theory]
    [InlineData("pk='a'", "a1 a2 a3")]
    [InlineData("'a'=pk AND sk=2", "a2")]
    [InlineData("pk='a' AND sk>1 AND sk<3", "a2")]
    [InlineData("pk='a' AND sk BETWEEN 2 AND 3", "a2 a3")]
    [InlineData("pk='a' AND sk NOT BETWEEN 2 AND 3", "a1")]
    [InlineData("pk='a' AND sk IN (3, 1)", "a1 a3")]
    [InlineData("pk='a' AND sk NOT IN [3, 1]", "a2")]
    [InlineData("pk='a' AND NOT sk=2", "a1 a3")]
    [InlineData("pk='a' AND sk<>2", "a1 a3")]
    [InlineData("pk='a' AND sk!=2", "a1 a3")]
    [InlineData("pk='a' AND (n=10 OR n=30)", "a1 a3")]
    [InlineData("pk='a' AND pk='b'", "")]
    [InlineData("pk IN ['b','a'] AND sk=1", "b1 a1")]
    [InlineData("pk='b' OR pk='a'", "b1 b2 b3 a1 a2 a3")]
    [InlineData("(pk='a' AND sk=1) OR (pk='b' AND sk=2)", "a1 b2")]
    [InlineData("pk='a' AND m.y[1]='r' AND m['x']=1 AND n=10", "a1")]
    [InlineData("pk='a' AND li=[1,2,3] AND ss=<<'b','a'>> AND m={'x':1,'y':['q','r']} AND sk=1", "a1")]
    [InlineData("pk='a' AND zz <> 5 AND sk=1", "a1")]
    public void Finds_what_the_where_clause_says(string where, string keys) =>
        Assert.Equal(keys, _table.Keys($"SELECT pk, sk FROM tab WHERE {where}"));

    [Theory]
    [InlineData("nul IS NULL")]
    [InlineData("nul = NULL")]
    [InlineData("zz IS MISSING")]
    [InlineData("n IS NOT MISSING")]
    [InlineData("n IS NOT NULL")]
    [InlineData("n IS NUMERIC")]
    [InlineData("s IS STRING")]
    [InlineData("yes IS BOOL")]
    [InlineData("yes = TRUE")]
    [InlineData("m IS TUPLE AND m IS STRUCT")]
    [InlineData("li IS LIST")]
    [InlineData("attribute_exists(n) AND ATTRIBUTE_NOT_EXISTS(zz)")]
    [InlineData("Attribute_Type(s, 'S')")]
    [InlineData("Size(s) = 4 AND SIZE(li) > size(ss)")]
    [InlineData("BEGINS_WITH(s, 'str')")]
    [InlineData("contains(s, 'tr') AND Contains(ss, 'a') AND contains(li, 2)")]
    public void Knows_the_types_and_the_functions_in_any_case(string where) =>
        Assert.Equal("a1 a2 a3", _table.Keys($"SELECT pk, sk FROM tab WHERE pk='a' AND {where}"));

    [Fact]
    public void Lists_the_types_it_can_test_for() => _table.Fails(
        "Statement wasn't well formed, can't be processed: Unsupported data type for IS operator: INTEGER. Supported data types are "
        + "[MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST] at 1:27:2",
        "SELECT * FROM tab WHERE n IS INT");

    [Fact]
    public void Takes_parameters_in_their_order()
    {
        Assert.Equal("b2", _table.Keys("SELECT pk, sk FROM tab WHERE pk = ? AND sk = ?", "b", 2));
        Assert.Equal("a1 c1", _table.Keys("SELECT pk, sk FROM tab WHERE pk IN [?, ?] AND m = ? AND sk = ?", "a", "c",
            Item.Create(("x", 1), ("y", AttributeValue.List("q", "r"))), 1));
    }

    [Fact]
    public void A_selected_path_is_called_by_its_last_name()
    {
        var item = Assert.Single(_table.Execute("SELECT pk, m.x, m.y[0], li[2], li[9], zz FROM tab WHERE pk='a' AND sk=1"));
        Assert.Equal(Item.Create(("pk", "a"), ("x", 1), ("y[0]", "q"), ("li[2]", 3)), item);
    }

    [Fact]
    public void Reads_everything_where_nothing_is_asked() => Assert.Equal(9, _table.Execute("SELECT * FROM tab").Count);

    [Fact]
    public void Reads_an_index_by_its_key_and_in_its_order()
    {
        Assert.Equal("a2 a3", _table.Keys("SELECT pk, sk FROM \"tab\".\"gsi\" WHERE g='Ga' AND sk > 1"));
        Assert.Equal("a3 a2 a1", _table.Keys("SELECT pk, sk FROM tab.lsi WHERE pk='a'"));
        Assert.Equal(Item.Create(("g", "Ga"), ("pk", "a"), ("sk", 1)), _table.Execute("SELECT * FROM tab.gsi WHERE g='Ga'")[0]);
    }

    [Fact]
    public void A_local_index_fetches_what_it_lacks_and_a_global_one_refuses()
    {
        Assert.Equal([30, 20, 10], _table.Execute("SELECT n FROM tab.lsi WHERE pk='a'").Select(static item => item["n"]));
        var item = Assert.Single(_table.Execute("SELECT * FROM tab.lsi WHERE pk='a' AND n=10"));
        Assert.Equal(Item.Create(("pk", "a"), ("sk", 1), ("l", 9)), item);
        _table.Fails(
            "One or more parameter values were invalid: Global secondary index gsi does not project [n]", "SELECT n FROM tab.gsi WHERE g='Ga'");
    }

    [Fact]
    public void Refuses_what_a_table_or_index_is_not()
    {
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found", () => _table.Execute("SELECT * FROM nope"));
        _table.Fails("The table does not have the specified index", "SELECT * FROM tab.nope");
        _table.Fails(
            "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'.", "SELECT * FROM \"a b c\"");
        TestTable.Fails("Strongly consistent read is not supported on Global Secondary Indexes", () => _table.Execute(
            new ExecuteStatementRequest { Statement = "SELECT * FROM tab.gsi WHERE g='Ga'", ConsistentRead = true }));
    }

    [Fact]
    public void Takes_a_table_by_its_ARN() =>
        Assert.Equal("a1", _table.Keys("SELECT pk, sk FROM \"arn:aws:dynamodb:us-east-1:000000000000:table/tab\" WHERE pk='a' AND sk=1"));

    [Theory]
    [InlineData("pk='a' ORDER BY sk DESC", "a3 a2 a1")]
    [InlineData("pk='a' ORDER BY pk, sk ASC", "a1 a2 a3")]
    [InlineData("pk IN ('c','a') AND sk < 3 ORDER BY pk, sk DESC", "a2 a1 c2 c1")]
    [InlineData("pk IN ('a','c') AND sk < 3 ORDER BY pk DESC", "c1 c2 a1 a2")]
    public void Orders_by_the_key(string where, string keys) => Assert.Equal(keys, _table.Keys($"SELECT pk, sk FROM tab WHERE {where}"));

    [Theory]
    [InlineData("Must have WHERE clause in the statement when using ORDER BY clause.", "SELECT * FROM tab ORDER BY sk")]
    [InlineData(
        "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
        "SELECT * FROM tab WHERE n=10 ORDER BY sk")]
    [InlineData("Variable reference n in ORDER BY clause must be part of the primary key", "SELECT * FROM tab WHERE pk='a' ORDER BY n")]
    [InlineData("Variable reference sk in ORDER BY clause must be part of the primary key", "SELECT * FROM tab.gall WHERE g='Ga' ORDER BY sk")]
    [InlineData("Argument to ORDER BY must be of type VariableReference. Type: PATH", "SELECT * FROM tab WHERE pk='a' ORDER BY m.x")]
    public void Orders_by_nothing_else(string text, string statement) => _table.Fails(text, statement);

    [Theory]
    [InlineData("pk=1", "Key attribute's data type should match its data type in table's schema: Key pk")]
    [InlineData("pk='a' AND sk>'1'", "Key attribute's data type should match its data type in table's schema: Key sk")]
    [InlineData("pk>1", "One or more parameter values were invalid: Condition parameter type does not match schema type")]
    [InlineData("pk='a' AND pk.x=1", "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk")]
    [InlineData(
        "pk=''",
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk")]
    public void Compares_keys_with_what_keys_can_be(string where, string text) => _table.Fails(text, $"SELECT * FROM tab WHERE {where}");

    [Fact]
    public void IN_takes_50_partition_keys_or_100_other_values()
    {
        Assert.Equal("a1", _table.Keys($"SELECT pk, sk FROM tab WHERE pk IN ({Values(49, "'{0}'")},'a') AND sk=1"));
        _table.Fails(
            "The IN operator is provided with too many operands; number of operands: 51",
            $"SELECT * FROM tab WHERE pk IN ({Values(51, "'{0}'")})");
        Assert.Equal("a1", _table.Keys($"SELECT pk, sk FROM tab WHERE pk='a' AND n IN ({Values(100, "{0}")}) AND sk=1"));
        _table.Fails(
            "The IN operator is provided with too many operands; number of operands: 101",
            $"SELECT * FROM tab WHERE pk='a' AND n IN ({Values(101, "{0}")})");
    }

    [Fact]
    public void Pages_follow_the_limit_and_bring_each_item_once()
    {
        Assert.Equal("a1 a2 | a3", Pages("SELECT pk, sk FROM tab WHERE pk='a'", 2));
        Assert.Equal("b3 | b2 | b1 | c3 | c2 | c1 | ", Pages("SELECT pk, sk FROM tab WHERE pk='b' OR pk='c' ORDER BY sk DESC", 1));
        Assert.Equal(9, Pages("SELECT pk, sk FROM tab", 4).Split(' ').Count(static word => word.Length == 2));
    }

    [Fact]
    public void Pages_of_an_IN_on_the_partition_key_hold_ten_items()
    {
        for (var i = 0; i < 12; i++)
        {
            _table.Put("one", Item.Create(("id", $"k{i}")));
        }

        var request = new ExecuteStatementRequest { Statement = $"SELECT id FROM one WHERE id IN ({Values(12, "'k{0}'")})" };
        var first = _table.Execute(request);
        Assert.Equal(10, first.Items.Count);
        var second = _table.Execute(request with { NextToken = first.NextToken });
        Assert.Equal(["k10", "k11"], second.Items.Select(static item => item["id"].AsString()));
        Assert.Null(second.NextToken);
    }

    [Fact]
    public void A_token_fits_its_statement_and_its_parameters_only()
    {
        var request = new ExecuteStatementRequest { Statement = "SELECT pk FROM tab WHERE pk = ?", Parameters = ["a"], Limit = 1 };
        var first = _table.Execute(request);
        Assert.Equal(Item.Create(("pk", "a"), ("sk", 1)), first.LastEvaluatedKey);
        var next = request with { NextToken = first.NextToken };
        Assert.Single(_table.Execute(next).Items);
        TestTable.Fails("NextToken does not match request", () => _table.Execute(next with { Parameters = ["b"] }));
        TestTable.Fails("NextToken does not match request", () => _table.Execute(next with { Statement = "SELECT pk FROM tab WHERE pk=?" }));
        TestTable.Fails("Invalid NextToken", () => _table.Execute(next with { NextToken = "abc" }));
        TestTable.Fails("Invalid NextToken", () => _table.Execute(next with { NextToken = "AAAA" + first.NextToken![4..] }));
    }

    [Fact]
    public void A_limit_is_one_at_least() => TestTable.Fails(
        "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
        () => _table.Execute(new ExecuteStatementRequest { Statement = "SELECT * FROM tab", Limit = 0 }));

    [Fact]
    public void Costs_what_a_query_or_a_scan_costs()
    {
        Assert.Equal(0.5, UnitsOf("SELECT * FROM tab WHERE pk='a'").CapacityUnits);
        Assert.Equal(0.5, UnitsOf("SELECT * FROM tab WHERE pk='zz'").CapacityUnits);
        var index = UnitsOf("SELECT * FROM tab.gsi WHERE g='Ga'");
        Assert.Equal(new Capacity(0.5), index.GlobalSecondaryIndexes!["gsi"]);
        Assert.Equal(new Capacity(0), index.Table);
        Assert.Equal(2, UnitsOf("SELECT n FROM tab.lsi WHERE pk='a'").CapacityUnits);
    }

    private ConsumedCapacity UnitsOf(string statement) => _table.Execute(
        new ExecuteStatementRequest { Statement = statement, ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes }).ConsumedCapacity!;

    private string Pages(string statement, int limit)
    {
        var pages = new List<string>();
        var request = new ExecuteStatementRequest { Statement = statement, Limit = limit };
        do
        {
            var page = _table.Execute(request);
            pages.Add(string.Join(' ', page.Items.Select(static item => $"{item["pk"].AsString()}{item["sk"].AsNumber()}")));
            request = request with { NextToken = page.NextToken };
        }
        while (request.NextToken is not null);

        return string.Join(" | ", pages);
    }

    private static string Values(int count, string format) => string.Join(
        ',', Enumerable.Range(0, count).Select(i => format.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
