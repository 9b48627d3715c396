namespace Monotable.Engine.Tests.PartiQL;

/// <summary>What does not parse has the words of PartiQL's parser; what parses and is not supported has DynamoDB's, with its place.</summary>
public sealed class StatementSyntaxTests
{
    private const string Malformed = "Statement wasn't well formed, can't be processed: ";

    private readonly StatementTable _table = new();

    [Theory]
    [InlineData("Expected data manipulation", " ")]
    [InlineData("Expected data manipulation", "-- nothing")]
    [InlineData("Expected data manipulation", "CREATE TABLE x")]
    [InlineData("Expected data manipulation", "this is no statement")]
    [InlineData("Expected data manipulation", "UPDATE one WHERE id='h1'")]
    [InlineData("Expected data manipulation", "UPDATE one-two SET v=1 WHERE id='h1'")]
    [InlineData("Unexpected keyword", "INSERT INTO one (key, id) VALUES (1, 2)")]
    [InlineData("Unexpected keyword", "SELECT order FROM one")]
    [InlineData("Unexpected term", "SELECT")]
    [InlineData("Unexpected term", "INSERT INTO one VALUE {'id':}")]
    [InlineData("Expected FROM after SELECT list", "SELECT *")]
    [InlineData("Expected FROM after DELETE", "DELETE one WHERE id='h1'")]
    [InlineData("Expected '='", "UPDATE one SET v WHERE id='h1'")]
    [InlineData("Expected RIGHT_PAREN", "SELECT * FROM one WHERE (v = 1")]
    [InlineData("Expected COLON", "INSERT INTO one VALUE {'id'}")]
    [InlineData("Expected RIGHT_CURLY", "INSERT INTO one VALUE {'id':'x'")]
    [InlineData("Expected type name", "SELECT * FROM one WHERE v IS SOMETHING")]
    [InlineData("Expected AND keyword", "SELECT * FROM one WHERE v BETWEEN 1 OR 2")]
    [InlineData("Missing right-hand side expression of infix operator", "SELECT * FROM one WHERE v =")]
    [InlineData("Unexpected token after expression", "SELECT * FROM one WHERE v = 1 other")]
    [InlineData("Unexpected token after expression", "UPDATE one REMOVE a, b WHERE id='h1'")]
    [InlineData("Unexpected token after semicolon. (Only one query is allowed.)", "SELECT * FROM one; SELECT * FROM one")]
    [InlineData("Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element.", "DELETE FROM one WHERE id='h1' RETURNING OLD *")]
    [InlineData("", "SELECT * FROM one WHERE v = 'open")]
    [InlineData("", "SELECT * FROM one /* open")]
    [InlineData("", "SELECT * FROM one WHERE v # 1")]
    public void Tells_what_does_not_parse(string detail, string statement) => _table.Fails(Malformed + detail, statement);

    [Theory]
    [InlineData("Unexpected path component at 1:8:5", "SELECT count(*) FROM one")]
    [InlineData("Unexpected path component at 1:9:1", "SELECT v+1 FROM one")]
    [InlineData("Unexpected path component at 1:8:4", "SELECT 'id' FROM one")]
    [InlineData("Unsupported clause: LIMIT at 1:25:2", "SELECT * FROM one LIMIT 10")]
    [InlineData("Unsupported token in expression: count at 3:7:5", "SELECT *\nFROM one\r\nWHERE count(v) = 1")]
    [InlineData("List index is not within the allowable range; index: [-1] at 1:29:1", "SELECT * FROM one WHERE li[-1]=1")]
    [InlineData("Wildcard path component like a[*].b are not supported at 1:28:1", "SELECT * FROM one WHERE v [*]=1")]
    [InlineData("Empty bags are not supported at 1:38:2", "INSERT INTO one VALUE {'id':'x','ss':<<>>}")]
    [InlineData(
        "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags at 1:44:4",
        "INSERT INTO one VALUE {'id':'x','ss':<<'a',true>>}")]
    [InlineData("Unsupported data type: Parameter under key root.a.0 at 1:43:1", "INSERT INTO one VALUE {'id':'x','m':{'a':[?]}}")]
    [InlineData("Unsupported data type: other under key root at 1:37:5", "INSERT INTO one VALUE {'id':'x','v':other}")]
    [InlineData("Tuple keys must be of type String. Actual type: VariableReference under root at 1:24:4", "INSERT INTO one VALUE {\"id\":'x'}")]
    [InlineData("Duplicate keys in tuple. Key: v under root at 1:39:3", "INSERT INTO one VALUE {'id':'x','v':1,'v':2}")]
    [InlineData("Ion Literals are not supported: INT under key root at 1:37:3", "INSERT INTO one VALUE {'id':'x','v':`1`}")]
    [InlineData("The second argument to SET_ADD must be a value with type SET at 1:27:2", "UPDATE one SET ss=set_add(ss,'c') WHERE id='h1'")]
    public void Tells_where_a_fault_is(string detail, string statement) => _table.Fails(Malformed + detail, statement);

    [Theory]
    [InlineData("Aliasing is not supported", "SELECT v AS x FROM one")]
    [InlineData("Aliasing is not supported", "SELECT v FROM one t")]
    [InlineData("Select projection doesn't support value or pivot keywords", "SELECT VALUE v FROM one")]
    [InlineData("Unsupported token in expression: DISTINCT", "SELECT DISTINCT v FROM one")]
    [InlineData("Unsupported clause: GROUP BY", "SELECT v FROM one GROUP BY v")]
    [InlineData("Only select from a single table or index is supported.", "SELECT v FROM one, tab")]
    [InlineData("Only select from a single table or index is supported.", "SELECT v FROM one LEFT JOIN tab ON 1=1")]
    [InlineData("A path may contain at most 2 components in the FROM clause", "SELECT v FROM one.two.three")]
    [InlineData("Changing item's hierarchy while reading isn't supported", "SELECT v.* FROM one")]
    [InlineData("Duplicate identifiers in select clause: x", "SELECT m.x, x FROM tab")]
    [InlineData(
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m], path two: [m, x]",
        "SELECT m.x, m FROM tab")]
    [InlineData("WHERE clause must contain an expression that resolves to a boolean", "SELECT * FROM one WHERE v")]
    [InlineData("The arguments to AND/OR must be Expressions", "SELECT * FROM one WHERE v AND id='h1'")]
    [InlineData("MISSING must be compared using IS operator", "SELECT * FROM one WHERE v = MISSING")]
    [InlineData("Unrecognized function: lower", "SELECT * FROM one WHERE lower(id) = 'h1'")]
    [InlineData("Unsupported operator in Condition Expression. Operator: like", "SELECT * FROM one WHERE id LIKE 'h%'")]
    [InlineData("Unsupported operator in Condition Expression. Operator: +", "SELECT * FROM one WHERE v = 1 + 1")]
    [InlineData("Unsupported operator in Update Expression. Operator: *", "UPDATE one SET v = v * 2 WHERE id='h1'")]
    [InlineData("RETURNING is not supported in INSERT", "INSERT INTO one VALUE {'id':'x'} RETURNING ALL OLD *")]
    [InlineData("Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause", "DELETE FROM one WHERE id='h1' RETURNING ALL OLD v")]
    [InlineData(
        "Invalid returning clause: RETURNING ALL NEW *. Only RETURNING ALL OLD * is allowed in DELETE statements.",
        "DELETE FROM one WHERE id='h1' RETURNING ALL NEW *")]
    [InlineData("EXISTS can only be used in ExecuteTransaction write requests.", "EXISTS(SELECT * FROM one WHERE id='h1' AND v=1)")]
    [InlineData("Number of parameters in request and statement don't match.", "SELECT * FROM one WHERE id=?")]
    public void Tells_what_is_not_supported(string text, string statement) => _table.Fails(text, statement);

    [Theory]
    [InlineData("SELECT pk, sk FROM tab WHERE pk='a' -- a comment")]
    [InlineData("select /* a\ncomment */ PK, pk, sk from \"tab\" wHeRe pk = 'a';")]
    [InlineData("SELECT pk, sk FROM tab WHERE ((pk='a'))")]
    public void Takes_comments_any_case_of_keywords_and_parentheses(string statement) => Assert.Equal("a1 a2 a3", _table.Keys(statement));

    [Fact]
    public void A_quote_is_doubled_in_a_string_and_in_a_name()
    {
        _table.Execute("INSERT INTO one VALUE {'id':'it''s', 'a\"b':1}");
        Assert.Equal(Item.Create(("a\"b", 1)), Assert.Single(_table.Execute("SELECT \"a\"\"b\" FROM one WHERE id='it''s'")));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("+.5", "0.5")]
    [InlineData("10.", "10")]
    [InlineData("1e3", "1000")]
    [InlineData("- 1E-2", "-0.01")]
    public void Reads_numbers_as_people_write_them(string literal, string value)
    {
        _table.Execute($"INSERT INTO one VALUE {{'id':'n', 'v':{literal}}}");
        Assert.Equal(value, _table.Get("n")!["v"].AsNumber().ToString());
    }

    [Fact]
    public void Refuses_numbers_that_DynamoDB_cannot_hold()
    {
        _table.Fails(
            "DynamoDB only supports precision up to 38 digits",
            "INSERT INTO one VALUE {'id':'n', 'v':123456789012345678901234567890123456789}");
        _table.Fails(
            "Number overflow. Attempting to store a number with magnitude larger than supported range",
            "INSERT INTO one VALUE {'id':'n', 'v':1e126}");
    }

    [Fact]
    public void Refuses_a_statement_of_more_than_8192_characters()
    {
        var longest = "SELECT id FROM one WHERE id='h1'".PadRight(8_192);
        Assert.Single(_table.Execute(longest));
        _table.Fails(
            $"1 validation error detected: Value '{longest} ' at 'statement' failed to satisfy constraint: "
            + "Member must have length less than or equal to 8192",
            longest + " ");
        _table.Fails(
            "1 validation error detected: Value '' at 'statement' failed to satisfy constraint: Member must have length greater than or equal to 1",
            "");
    }

    [Fact]
    public void Refuses_more_than_300_operators() => _table.Fails(
        "The expression contains too many operators; operator count: 301",
        $"SELECT * FROM one WHERE {string.Join(" OR ", Enumerable.Range(0, 151).Select(static i => $"v={i}"))}");

    [Theory]
    [InlineData("SELECT * FROM one WHERE ", "(", "v=1", ")")]
    [InlineData("INSERT INTO one VALUE ", "{'id':", "1", "}")]
    [InlineData("SELECT * FROM one WHERE v = ", "- ", "v", "")]
    public void However_deep_a_statement_nests_it_is_answered(string start, string open, string middle, string close)
    {
        const int Depth = 1_000;
        var statement = start + string.Concat(Enumerable.Repeat(open, Depth)) + middle + string.Concat(Enumerable.Repeat(close, Depth));
        Assert.Throws<DynamoDbValidationException>(() => _table.Execute(statement));
    }
}
