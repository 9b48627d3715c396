namespace Monotable.Engine.Tests.PartiQL;

/// <summary>Faults of literals, paths and key conditions, in the words and places of the service's own reader of statements.</summary>
public sealed class StatementFaultTests
{
    private const string Malformed = "Statement wasn't well formed, can't be processed: ";

    private readonly StatementTable _table = new();

    [Theory]
    [InlineData("Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags at 1:30:4", "<<TRUE,1>>")]
    [InlineData("Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags at 1:34:1", "<<'a',1>>")]
    [InlineData("Unsupported data type: VariableReference under key root at 1:32:1", "<<1,n>>")]
    [InlineData("Unsupported data type: NAry under key root at 1:35:1", "<<'a',1+1>>")]
    [InlineData("Unsupported data type: CallAgg under key root.0 at 1:29:5", "[count(1)]")]
    [InlineData("Unsupported data type: Typed under key root.0 at 1:33:1", "[CAST(1 AS INT)]")]
    [InlineData("Ion Literals are not supported: INT under key root.0.a at 1:34:3", "[{'a':`1`}]")]
    [InlineData("Tuple keys must be of type String. Actual type: DECIMAL under root at 1:29:3", "{1.5:1}")]
    [InlineData("Tuple keys must be of type String. Actual type: BOOL under root at 1:29:4", "{TRUE:1}")]
    [InlineData("Ion Literals are not supported: SYMBOL under key root at 1:29:3", "{`a`:1}")]
    [InlineData("Duplicate keys in tuple. Key: a under root at 1:28:1", "{'a':1,'a':2}")]
    public void Tells_where_a_literal_is_at_fault(string detail, string literal) =>
        _table.Fails(Malformed + detail, $"SELECT * FROM one WHERE zz={literal}");

    [Theory]
    [InlineData("Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags", "zz=<<1,'a'>>")]
    [InlineData("Unsupported data type: Path under key root.0", "zz=[m.x]")]
    [InlineData("Tuple keys must be of type String. Actual type: Path under root", "zz={m.x:1}")]
    [InlineData("The left hand side argument to IS must be a Variable Reference, Literal, or Path", "[1] IS LIST")]
    [InlineData("MISSING must be compared using IS operator", "MISSING")]
    [InlineData("MISSING must be compared using IS operator", "v=1 AND MISSING")]
    [InlineData("MISSING must be compared using IS operator", "other(MISSING)")]
    [InlineData("Unrecognized function: inner_one", "outer_one(inner_one(1))")]
    [InlineData("Unrecognized function: coalesce", "coalesce(v,1)=1")]
    [InlineData("Number of parameters in request and statement don't match.", "v=1 OR ?")]
    [InlineData("The arguments to AND/OR must be Expressions", "v=1 AND [1]")]
    [InlineData("Unsupported data type: Path under key root.0", "v=1 AND [m.x]")]
    [InlineData("Incorrect operand type for operator or function; operator or function: <, operand type: BOOL", "(v=1)<TRUE")]
    [InlineData("Operator or function requires a document path; operator or function: attribute_exists", "attribute_exists(v=1)")]
    public void Some_faults_have_no_place(string text, string where) => _table.Fails(text, $"SELECT * FROM one WHERE {where}");

    [Theory]
    [InlineData("Unsupported data type: PATH under key root", "m.x")]
    [InlineData(Malformed + "Unsupported data type: is under key root at 1:39:2", "1 IS MISSING")]
    [InlineData(Malformed + "Unsupported data type: CASE under key root at 1:37:4", "CASE WHEN TRUE THEN 1 END")]
    [InlineData(Malformed + "Duplicate keys in tuple. Key: b under root at 1:37:1", "{'b':1,'b':2}")]
    public void Names_what_an_item_cannot_hold(string text, string value) => _table.Fails(text, $"INSERT INTO one VALUE {{'id':'x','a':{value}}}");

    [Theory]
    [InlineData("A path cannot start with a list index at 1:25:1", "[m].x=1")]
    [InlineData("Unexpected path component at 1:26:1", "((m.y))[0]=1")]
    public void A_path_starts_with_a_name(string detail, string where) => _table.Fails(Malformed + detail, $"SELECT * FROM one WHERE {where}");

    [Theory]
    [InlineData("Path component cannot be an empty string", "\"\"")]
    [InlineData("Path component cannot be an empty string", "tab.\"\"")]
    [InlineData("Invalid list expression in source.", "tab[0]")]
    [InlineData(Malformed + "Wildcard path component like a[*].b are not supported at 1:19:1", "tab[*]")]
    [InlineData("Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'.", "tab.x")]
    [InlineData("Only select from a single table or index is supported.", "UNPIVOT tab")]
    public void A_source_is_a_table_or_an_index(string text, string source) => _table.Fails(text, $"SELECT n FROM {source}");

    [Fact]
    public void An_index_may_stand_in_brackets() =>
        Assert.Equal("a1 a2 a3", _table.Keys("SELECT pk, sk FROM tab['gsi'] WHERE g='Ga'"));

    [Theory]
    [InlineData("\"sk\"", "'sk'")]
    [InlineData("null", "NULL")]
    [InlineData("size", "size(s)")]
    [InlineData("-", "-sk")]
    [InlineData("is", "sk IS MISSING")]
    [InlineData("LIST", "[1]")]
    public void Names_what_is_no_attribute_to_order_by(string type, string order) => _table.Fails(
        $"Argument to ORDER BY must be of type VariableReference. Type: {type}", $"SELECT * FROM tab WHERE pk='a' ORDER BY {order}");

    [Theory]
    [InlineData("Key: pk", "SELECT pk.x FROM tab")]
    [InlineData("IndexKey: g", "SELECT g[0] FROM tab.gsi")]
    [InlineData("Key id", "DELETE FROM one WHERE id='h1' AND id.x=1")]
    [InlineData("Key id", "UPDATE one SET v=1 WHERE id.x='h1'")]
    public void Keys_are_scalars(string key, string statement) => _table.Fails(
        $"Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: {key}", statement);

    [Theory]
    [InlineData("pk<>''")]
    [InlineData("NOT pk=''")]
    [InlineData("begins_with(pk, '')")]
    [InlineData("n=10 OR pk=''")]
    public void A_scan_compares_no_key_with_an_empty_value(string where) => _table.Fails(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
        $"SELECT * FROM tab WHERE {where}");

    [Theory]
    [InlineData("(n=10)=TRUE", "a1")]
    [InlineData("(n=10)<>TRUE", "a2 a3")]
    [InlineData("FALSE=begins_with(s, 'x')", "a1 a2 a3")]
    [InlineData("(zz IS MISSING)=(n>10)", "a2 a3")]
    [InlineData("yes=(n=10)", "a1")]
    [InlineData("n=20 IN (TRUE)", "a2")]
    [InlineData("(zz.x=1)=(zz.y=2)", "a1 a2 a3")]
    public void A_condition_is_a_value_too(string where, string keys) =>
        Assert.Equal(keys, _table.Keys($"SELECT pk, sk FROM tab WHERE pk='a' AND {where}"));

    [Theory]
    [InlineData("DELETE FROM one WHERE id=NULL", "Key value must be of type S, N, or B. Key name: id, Key type: NULL")]
    [InlineData("UPDATE one SET v=1 WHERE id=['h1']", "Key value must be of type S, N, or B. Key name: id, Key type: L")]
    [InlineData(
        "SELECT * FROM one WHERE id=NULL", "Select statements within ExecuteTransaction must specify the primary key in the where clause.")]
    [InlineData(
        "DELETE FROM one WHERE id='h1' AND id.x=1",
        "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key id")]
    public void A_key_of_no_type_of_keys_refuses_a_transaction(string statement, string text) =>
        TestTable.Fails($"Validation failed in TransactStatements[0]: {text}", () => _table.Transact(statement));

    [Theory]
    [InlineData("Unsupported operation: InsertOp", "INSERT INTO one {'id':'x'}")]
    [InlineData("Unsupported operation in transaction.", "EXISTS(1)")]
    public void An_operation_no_transaction_has_refuses_it(string text, string statement) =>
        TestTable.Fails(text, () => _table.Transact(statement));

    [Fact]
    public void To_an_EXISTS_all_wrong_types_are_alike()
    {
        var error = Assert.Throws<TransactionCanceledException>(() => _table.Transact("EXISTS(SELECT * FROM one WHERE id=NULL AND v=1)"));
        Assert.Equal(
            [new("ValidationError", "Key attribute's data type should match its data type in table's schema: Key id")],
            error.CancellationReasons);
    }

    [Theory]
    [InlineData("Unrecognized function: bar", "UPDATE one SET v=foo(1) WHERE bar(1) RETURNING ALL NEW v")]
    [InlineData("Unrecognized function: foo", "UPDATE tab.gsi SET v=foo(1) WHERE id='h1'")]
    [InlineData("Unrecognized function: foo", "DELETE FROM one AS o WHERE foo(1) RETURNING ALL NEW *")]
    [InlineData("Where clause does not contain a mandatory equality on all key attributes", "DELETE FROM one WHERE v=1 RETURNING ALL NEW *")]
    [InlineData("Key attribute's data type should match its data type in table's schema: Key id", "DELETE FROM one WHERE id=1 RETURNING ALL NEW v")]
    [InlineData("Key value must be of type S, N, or B. Key name: sk, Key type: NULL", "DELETE FROM tab WHERE pk=1 AND sk=NULL")]
    [InlineData("Key attribute should be present in the item: Key id", "INSERT INTO one VALUE {'v':1} RETURNING ALL OLD *")]
    [InlineData("Number of parameters in request and statement don't match.", "INSERT INTO tab.gsi VALUE {'id':?} RETURNING ALL OLD *")]
    [InlineData("Must have WHERE clause in the statement when using ORDER BY clause.", "SELECT n FROM tab.none ORDER BY 1")]
    [InlineData("Key attribute's data type should match its data type in table's schema: Key pk", "SELECT pk.x FROM tab WHERE pk=1 ORDER BY n")]
    [InlineData(
        "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
        "SELECT pk.x FROM tab WHERE n=1 ORDER BY 1")]
    [InlineData(
        "One or more parameter values were invalid: Global secondary index gsi does not project [n]",
        "SELECT n FROM tab.gsi WHERE g='a' ORDER BY pk")]
    [InlineData(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
        "SELECT n FROM tab WHERE pk='' ORDER BY n")]
    [InlineData(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: g",
        "SELECT * FROM tab.gsi WHERE g=''")]
    public void Of_several_faults_one_is_told(string text, string statement) => _table.Fails(text, statement);

    [Fact]
    public void The_first_statement_at_fault_ends_a_transaction()
    {
        var error = Assert.Throws<TransactionCanceledException>(() => _table.Transact(
            "INSERT INTO one VALUE {'id':'n'}", "DELETE FROM one WHERE id=1 RETURNING ALL OLD *", "DELETE FROM nope WHERE foo(1)"));
        Assert.Equal(["None", "ValidationError", "None"], error.CancellationReasons.Select(static reason => reason.Code));
        TestTable.Fails(
            "Validation failed in TransactStatements[0]: Unrecognized function: foo",
            () => _table.Transact("DELETE FROM one WHERE foo(1)", "DELETE FROM one WHERE id=1"));
    }
}
