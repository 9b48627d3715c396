namespace Monotable.Engine.Tests;

public sealed class ExpressionFaultTests
{
    private const string Envelope = "1 validation error detected: ";

    private static readonly (string Name, AttributeValue Value)[] All =
    [
        (":v", 1), (":w", 0), (":s", "x"), (":b", true), (":l", AttributeValue.List()), (":t", AttributeValue.Set(AttributeSet.Create(["a"]))),
    ];

    public static TheoryData<string, string> RefusesAConditionCases { get; } = new()
    {
        { "", "The expression can not be empty;" },
        { "a", "Syntax error; token: \"<EOF>\", near: \"a\"" },
        { "NOT n", "Syntax error; token: \"<EOF>\", near: \"n\"" },
        { "n = ", "Syntax error; token: \"<EOF>\", near: \"= \"" },
        { "n = :v AND", "Syntax error; token: \"<EOF>\", near: \"AND\"" },
        { "n == :v", "Syntax error; token: \"=\", near: \"== :v\"" },
        { "n != :v", "Syntax error; token: \"!\", near: \"n !=\"" },
        { "size(s)", "The function is not allowed to be used this way in an expression; function: size" },
        { "size(:v) = :v", "Incorrect operand type for operator or function; operator or function: size, operand type: N" },
        { "attribute_exists(:v)", "Operator or function requires a document path; operator or function: attribute_exists" },
        {
            "attribute_exists(a,b)",
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2"
        },
        { "attribute_exists(size(a))", "Operator or function requires a document path; operator or function: attribute_exists" },
        {
            "attribute_exists(attribute_exists(n))",
            "The function is not allowed to be used this way in an expression; function: attribute_exists"
        },
        { "attribute_type(n, :s)", "Invalid attribute type name found; type: x, valid types: {N,BS,L,B,NULL,M,S,SS,NS,BOOL}" },
        { "attribute_type(n, :v)", "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N" },
        { "begins_with(s, :v)", "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N" },
        { "begins_with(s, size(s))", "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N" },
        { "begins_with(s)", "Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1" },
        {
            "contains(s, s)",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: contains, first operand: [s]"
        },
        {
            "m.a = m.a",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [m, a]"
        },
        {
            "n IN (n)",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: IN, first operand: [n]"
        },
        {
            "n BETWEEN :v AND :w",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:1}, "
            + "upper bound operand: AttributeValue: {N:0}"
        },
        {
            "n BETWEEN :v AND :s",
            "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:1}, upper bound "
            + "operand: AttributeValue: {S:x}"
        },
        { "n BETWEEN :b AND :b", "Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: BOOL" },
        { "n IN ()", "Syntax error; token: \")\", near: \"()\"" },
        { "n IN :v", "Syntax error; token: \":v\", near: \"IN :v\"" },
        { "(n = :v", "Syntax error; token: \"<EOF>\", near: \":v\"" },
        { "n = :v)", "Syntax error; token: \")\", near: \":v)\"" },
        { "((n = :v))", "The expression has redundant parentheses;" },
        { "((n)) = :v", "The expression has redundant parentheses;" },
        { "(((n = :v) AND n = :v))", "The expression has redundant parentheses;" },
        { "n = :v n = :v", "Syntax error; token: \"n\", near: \":v n =\"" },
        { "n = :v = :v", "Syntax error; token: \"=\", near: \":v = :v\"" },
        { "(n = :v) = :v", "Syntax error; token: \"=\", near: \") = :v\"" },
        { "n < :b", "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL" },
        { "n < :l", "Incorrect operand type for operator or function; operator or function: <, operand type: L" },
        { "n < :t", "Incorrect operand type for operator or function; operator or function: <, operand type: SS" },
        { "foo(n)", "Invalid function name; function: foo" },
        { "foo(n) = :v", "Invalid function name; function: foo" },
        { "SIZE(n) = :v", "Invalid function name; function: SIZE" },
        { "if_not_exists(n, :v) = :v", "The function is not allowed in a condition expression; function: if_not_exists" },
        { "attribute_exists(n) = :v", "The function is not allowed to be used this way in an expression; function: attribute_exists" },
        { "status = :v", "Attribute name is a reserved keyword; reserved keyword: status" },
        { "a.Name = :v", "Attribute name is a reserved keyword; reserved keyword: Name" },
        { "li[x] = :v", "Syntax error; token: \"x\", near: \"[x]\"" },
        { ":v", "Syntax error; token: \"<EOF>\", near: \":v\"" },
        { "size() = :v", "Syntax error; token: \")\", near: \"() =\"" },
        { "#a = :v", "An expression attribute name used in the document path is not defined; attribute name: #a" },
        { "n = :undefined", "An expression attribute value used in expression is not defined; attribute value: :undefined" },
        { "NOT", "Syntax error; token: \"<EOF>\", near: \"NOT\"" },
        { "AND", "Syntax error; token: \"AND\", near: \"AND\"" },
        { "()", "Syntax error; token: \")\", near: \"()\"" },
        { "n + :v = :v", "Syntax error; token: \"+\", near: \"n + :v\"" },
        { "attribute_exists((n = :v))", "Syntax error; token: \"=\", near: \"n = :v\"" },
    };

    public static TheoryData<string, string> RefusesAnUpdateCases { get; } = new()
    {
        { "", "The expression can not be empty;" },
        { "SET", "Syntax error; token: \"<EOF>\", near: \"SET\"" },
        { "SET a = ", "Syntax error; token: \"<EOF>\", near: \"= \"" },
        { "SET a = :v SET b = :v", "The \"SET\" section can only be used once in an update expression;" },
        { "REMOVE a REMOVE b", "The \"REMOVE\" section can only be used once in an update expression;" },
        { "SET a = list_append(:v, :v)", "Incorrect operand type for operator or function; operator or function: list_append, operand type: N" },
        { "SET a = foo(:v)", "Invalid function name; function: foo" },
        {
            "SET a = if_not_exists(a)",
            "Incorrect number of operands for operator or function; operator or function: if_not_exists, number of operands: 1"
        },
        { "SET a = if_not_exists(:v, :v)", "Operator or function requires a document path; operator or function: if_not_exists" },
        { "SET a = attribute_exists(a)", "The function is not allowed in an update expression; function: attribute_exists" },
        { "SET a = size(a)", "The function is not allowed in an update expression; function: size" },
        {
            "SET a = :v, a = :v",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]"
        },
        {
            "SET m = :v, m.a = :v",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m], path two: [m, a]"
        },
        {
            "SET m.a = :v, m[0] = :v",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [m, a], path two: [m, [0]]"
        },
        {
            "SET a = :v REMOVE a",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]"
        },
        { "ADD a nope", "Syntax error; token: \"nope\", near: \"a nope\"" },
        { "ADD a :s", "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND" },
        {
            "DELETE ss :v",
            "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND"
        },
        { "SET status = :v", "Attribute name is a reserved keyword; reserved keyword: status" },
        { "SET a = :v + :v + :v", "Syntax error; token: \"+\", near: \":v + :v\"" },
        { "SET a = (n + :v) + :v", "Syntax error; token: \"+\", near: \") + :v\"" },
        { "SET a = n + (n + :v)", "Syntax error; token: \"+\", near: \"n + :v\"" },
        { "SET a = ((n))", "The expression has redundant parentheses;" },
        { "SET a = if_not_exists(a, :v + :v)", "Syntax error; token: \"+\", near: \":v + :v\"" },
        {
            "SET a = :v + if_not_exists(n, list_append(:v,:v))",
            "The function is not allowed to be used this way in an expression; function: list_append"
        },
        { "SET a = :v,", "Syntax error; token: \"<EOF>\", near: \",\"" },
        { "SET a = 5", "Syntax error; token: \"5\", near: \"= 5\"" },
        { "SET a-b = :v", "Syntax error; token: \"-\", near: \"a-b\"" },
        { "SET a[1.5] = :v", "Syntax error; token: \".\", near: \"1.5\"" },
        { "SET a[-1] = :v", "Syntax error; token: \"-\", near: \"[-1\"" },
        { "SET a[99999999999] = :v", "List index is not within the allowable range; index: [99999999999]" },
        { "SET _a = :v", "Syntax error; token: \"_\", near: \"SET _a\"" },
        { "SET 1a = :v", "Syntax error; token: \"1\", near: \"SET 1a\"" },
        { "FOO a = :v", "Syntax error; token: \"FOO\", near: \"FOO a\"" },
        { "SET a = \"x\"", "Syntax error; token: \"\"\", near: \"= \"x\"" },
        { "SET # = :v", "Syntax error; token: \"#\", near: \"SET # =\"" },
        { "SET é = :v", "Syntax error; token: \"é\", near: \"SET é =\"" },
    };

    private readonly TestTable _table = new();

    [Theory]
    [MemberData(nameof(RefusesAConditionCases))]
    public void Refuses_a_condition(string condition, string text)
    {
        TestTable.Fails(Envelope + "Invalid ConditionExpression: " + text, () => _table.Meets(condition, Used(condition)));
        Assert.Null(_table.Get());
    }

    [Theory]
    [MemberData(nameof(RefusesAnUpdateCases))]
    public void Refuses_an_update(string update, string text)
    {
        TestTable.Fails(Envelope + "Invalid UpdateExpression: " + text, () => _table.Update(update, Used(update)));
        Assert.Null(_table.Get());
    }

    [Theory]
    [InlineData("", "The expression can not be empty;")]
    [InlineData("a,", "Syntax error; token: \"<EOF>\", near: \",\"")]
    [InlineData("a b", "Syntax error; token: \"b\", near: \"a b\"")]
    [InlineData("a, a", "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]")]
    [InlineData(
        "a[1], a",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, [1]], path two: [a]")]
    [InlineData("status", "Attribute name is a reserved keyword; reserved keyword: status")]
    [InlineData("#a", "An expression attribute name used in the document path is not defined; attribute name: #a")]
    [InlineData(":v", "Syntax error; token: \":v\", near: \":v\"")]
    [InlineData("size(a)", "Syntax error; token: \"(\", near: \"size(a\"")]
    public void Refuses_a_projection(string projection, string text) => TestTable.Fails(
        "Invalid ProjectionExpression: " + text,
        () => _table.Get(new GetItemRequest { TableName = TestTable.Name, Key = TestTable.Key(), ProjectionExpression = projection }));

    [Fact]
    public void Bounds_an_expression()
    {
        const string Start = Envelope + "Invalid ConditionExpression: ";
        const string TooMany = Start + "The expression contains too many operators; operator count: 301";
        TestTable.Fails(TooMany, () => _table.Meets(string.Join(" AND ", Enumerable.Repeat("n = :v", 151)), (":v", 1)));
        TestTable.Fails(TooMany, () => _table.Meets(string.Concat(Enumerable.Repeat("NOT ", 300)) + "n = :v", (":v", 1)));
        TestTable.Fails(TooMany, () => _table.Meets(string.Join(" OR ", Enumerable.Repeat("n BETWEEN :v AND :v", 151)), (":v", 1)));
        Assert.False(_table.Meets(string.Join(" AND ", Enumerable.Repeat("n = :v", 150)), (":v", 1)));
        TestTable.Fails(
            Start + "The IN operator is provided with too many operands; number of operands: 101",
            () => _table.Meets($"n IN ({string.Join(',', Enumerable.Repeat(":v", 101))})", (":v", 1)));
        Assert.False(_table.Meets($"n IN ({string.Join(',', Enumerable.Repeat(":v", 100))})", (":v", 1)));
        TestTable.Fails(
            Start + "Expression size has exceeded the maximum allowed size; expression size: 4097", () => _table.Meets(new string('a', 4097)));
        TestTable.Fails(
            Start + "The document path has too many nesting levels; nesting levels: 33",
            () => _table.Meets("attribute_exists(a" + string.Concat(Enumerable.Repeat(".b", 32)) + ")"));
        Assert.False(_table.Meets("attribute_exists(a" + string.Concat(Enumerable.Repeat(".b", 31)) + ")"));
        TestTable.Fails(
            Start + "The expression has redundant parentheses;", () => _table.Meets(
                new string('(', 2000) + "n = :v" + new string(')', 2000),
                (":v", 1)));
    }

    [Fact]
    public void Refuses_names_and_values_that_nothing_uses()
    {
        TestTable.Fails(
            Envelope + "Value provided in ExpressionAttributeValues unused in expressions: keys: {:u}", () => _table.Meets(
                "n = :v",
                (":v", 1),
                (":u", 2)));
        TestTable.Fails(
            Envelope + "Value provided in ExpressionAttributeNames unused in expressions: keys: {#b, #c}",
            () => Update("SET #a = :v", new() { ["#a"] = "n", ["#b"] = "x", ["#c"] = "y" }, (":v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeValues can only be specified when using expressions", () => Update(null, null, (":v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeNames can only be specified when using expressions", () => Update(null, new() { ["#a"] = "n" }));
        Assert.Null(_table.Get());
    }

    [Fact]
    public void Refuses_names_and_values_that_are_none()
    {
        const string Update1 = "SET #a = :v";
        TestTable.Fails(Envelope + "ExpressionAttributeNames must not be empty", () => Update(Update1, [], (":v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeNames contains invalid key: Syntax error; key: \"a\"",
            () => Update(Update1, new() { ["a"] = "n" }, (":v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeNames contains invalid key: Syntax error; key: \"#a-b\"",
            () => Update(Update1, new() { ["#a-b"] = "n" }, (":v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeNames contains invalid value: Empty attribute name for key #a",
            () => Update(Update1, new() { ["#a"] = "" }, (":v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeValues contains invalid key: Syntax error; key: \"v\"",
            () => Update("SET a = :v", null, ("v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeNames contains invalid key: The expression attribute map contains a key that is too long; size "
            + "of key: 256",
            () => Update(Update1, new() { ["#" + new string('a', 255)] = "n" }, (":v", 1)));
    }

    private static (string, AttributeValue)[] Used(string expression) =>
        [.. All.Where(value => System.Text.RegularExpressions.Regex.IsMatch(expression, value.Name + "\\b"))];

    private void Update(
        string? update,
        Dictionary<string,
        string>? names,
        params ReadOnlySpan<(string, AttributeValue)> values) => _table.Update(new UpdateItemRequest
    {
        TableName = TestTable.Name,
        Key = TestTable.Key(),
        UpdateExpression = update,
        ExpressionAttributeNames = names,
        ExpressionAttributeValues = TestTable.Values(values),
    });
}
