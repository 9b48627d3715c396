namespace Monotable.Engine.Tests;

public sealed class ExpressionFaultTests
{
    private const string Envelope = "1 validation error detected: ";

    private static readonly (string Name, AttributeValue Value)[] All =
    [
        (":v", 1), (":w", 0), (":s", "x"), (":b", true), (":l", AttributeValue.List()), (":t", AttributeValue.Set(AttributeSet.Create(["a"]))),
    ];

    private readonly TestTable _table = new();

    [Theory]
    [InlineData("", "The expression can not be empty;")]
    [InlineData("a", "Syntax error; token: \"<EOF>\", near: \"a\"")]
    [InlineData("NOT n", "Syntax error; token: \"<EOF>\", near: \"n\"")]
    [InlineData("n = ", "Syntax error; token: \"<EOF>\", near: \"= \"")]
    [InlineData("n = :v AND", "Syntax error; token: \"<EOF>\", near: \"AND\"")]
    [InlineData("n == :v", "Syntax error; token: \"=\", near: \"== :v\"")]
    [InlineData("n != :v", "Syntax error; token: \"!\", near: \"n !=\"")]
    [InlineData("size(s)", "The function is not allowed to be used this way in an expression; function: size")]
    [InlineData("size(:v) = :v", "Incorrect operand type for operator or function; operator or function: size, operand type: N")]
    [InlineData("attribute_exists(:v)", "Operator or function requires a document path; operator or function: attribute_exists")]
    [InlineData("attribute_exists(a,b)", "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2")]
    [InlineData("attribute_exists(size(a))", "Operator or function requires a document path; operator or function: attribute_exists")]
    [InlineData("attribute_exists(attribute_exists(n))", "The function is not allowed to be used this way in an expression; function: attribute_exists")]
    [InlineData("attribute_type(n, :s)", "Invalid attribute type name found; type: x, valid types: {N,BS,L,B,NULL,M,S,SS,NS,BOOL}")]
    [InlineData("attribute_type(n, :v)", "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N")]
    [InlineData("begins_with(s, :v)", "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N")]
    [InlineData("begins_with(s, size(s))", "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N")]
    [InlineData("begins_with(s)", "Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1")]
    [InlineData("contains(s, s)", "The first operand must be distinct from the remaining operands for this operator or function; operator: contains, first operand: [s]")]
    [InlineData("m.a = m.a", "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [m, a]")]
    [InlineData("n IN (n)", "The first operand must be distinct from the remaining operands for this operator or function; operator: IN, first operand: [n]")]
    [InlineData("n BETWEEN :v AND :w", "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {N:0}")]
    [InlineData("n BETWEEN :v AND :s", "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:x}")]
    [InlineData("n BETWEEN :b AND :b", "Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: BOOL")]
    [InlineData("n IN ()", "Syntax error; token: \")\", near: \"()\"")]
    [InlineData("n IN :v", "Syntax error; token: \":v\", near: \"IN :v\"")]
    [InlineData("(n = :v", "Syntax error; token: \"<EOF>\", near: \":v\"")]
    [InlineData("n = :v)", "Syntax error; token: \")\", near: \":v)\"")]
    [InlineData("((n = :v))", "The expression has redundant parentheses;")]
    [InlineData("((n)) = :v", "The expression has redundant parentheses;")]
    [InlineData("(((n = :v) AND n = :v))", "The expression has redundant parentheses;")]
    [InlineData("n = :v n = :v", "Syntax error; token: \"n\", near: \":v n =\"")]
    [InlineData("n = :v = :v", "Syntax error; token: \"=\", near: \":v = :v\"")]
    [InlineData("(n = :v) = :v", "Syntax error; token: \"=\", near: \") = :v\"")]
    [InlineData("n < :b", "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL")]
    [InlineData("n < :l", "Incorrect operand type for operator or function; operator or function: <, operand type: L")]
    [InlineData("n < :t", "Incorrect operand type for operator or function; operator or function: <, operand type: SS")]
    [InlineData("foo(n)", "Invalid function name; function: foo")]
    [InlineData("foo(n) = :v", "Invalid function name; function: foo")]
    [InlineData("SIZE(n) = :v", "Invalid function name; function: SIZE")]
    [InlineData("if_not_exists(n, :v) = :v", "The function is not allowed in a condition expression; function: if_not_exists")]
    [InlineData("attribute_exists(n) = :v", "The function is not allowed to be used this way in an expression; function: attribute_exists")]
    [InlineData("status = :v", "Attribute name is a reserved keyword; reserved keyword: status")]
    [InlineData("a.Name = :v", "Attribute name is a reserved keyword; reserved keyword: Name")]
    [InlineData("li[x] = :v", "Syntax error; token: \"x\", near: \"[x]\"")]
    [InlineData(":v", "Syntax error; token: \"<EOF>\", near: \":v\"")]
    [InlineData("size() = :v", "Syntax error; token: \")\", near: \"() =\"")]
    [InlineData("#a = :v", "An expression attribute name used in the document path is not defined; attribute name: #a")]
    [InlineData("n = :undefined", "An expression attribute value used in expression is not defined; attribute value: :undefined")]
    [InlineData("NOT", "Syntax error; token: \"<EOF>\", near: \"NOT\"")]
    [InlineData("AND", "Syntax error; token: \"AND\", near: \"AND\"")]
    [InlineData("()", "Syntax error; token: \")\", near: \"()\"")]
    [InlineData("n + :v = :v", "Syntax error; token: \"+\", near: \"n + :v\"")]
    [InlineData("attribute_exists((n = :v))", "Syntax error; token: \"=\", near: \"n = :v\"")]
    public void Refuses_a_condition(string condition, string text)
    {
        TestTable.Fails(Envelope + "Invalid ConditionExpression: " + text, () => _table.Meets(condition, Used(condition)));
        Assert.Null(_table.Get());
    }

    [Theory]
    [InlineData("", "The expression can not be empty;")]
    [InlineData("SET", "Syntax error; token: \"<EOF>\", near: \"SET\"")]
    [InlineData("SET a = ", "Syntax error; token: \"<EOF>\", near: \"= \"")]
    [InlineData("SET a = :v SET b = :v", "The \"SET\" section can only be used once in an update expression;")]
    [InlineData("REMOVE a REMOVE b", "The \"REMOVE\" section can only be used once in an update expression;")]
    [InlineData("SET a = list_append(:v, :v)", "Incorrect operand type for operator or function; operator or function: list_append, operand type: N")]
    [InlineData("SET a = foo(:v)", "Invalid function name; function: foo")]
    [InlineData("SET a = if_not_exists(a)", "Incorrect number of operands for operator or function; operator or function: if_not_exists, number of operands: 1")]
    [InlineData("SET a = if_not_exists(:v, :v)", "Operator or function requires a document path; operator or function: if_not_exists")]
    [InlineData("SET a = attribute_exists(a)", "The function is not allowed in an update expression; function: attribute_exists")]
    [InlineData("SET a = size(a)", "The function is not allowed in an update expression; function: size")]
    [InlineData("SET a = :v, a = :v", "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]")]
    [InlineData("SET m = :v, m.a = :v", "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m], path two: [m, a]")]
    [InlineData("SET m.a = :v, m[0] = :v", "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [m, a], path two: [m, [0]]")]
    [InlineData("SET a = :v REMOVE a", "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]")]
    [InlineData("ADD a nope", "Syntax error; token: \"nope\", near: \"a nope\"")]
    [InlineData("ADD a :s", "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND")]
    [InlineData("DELETE ss :v", "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND")]
    [InlineData("SET status = :v", "Attribute name is a reserved keyword; reserved keyword: status")]
    [InlineData("SET a = :v + :v + :v", "Syntax error; token: \"+\", near: \":v + :v\"")]
    [InlineData("SET a = (n + :v) + :v", "Syntax error; token: \"+\", near: \") + :v\"")]
    [InlineData("SET a = n + (n + :v)", "Syntax error; token: \"+\", near: \"n + :v\"")]
    [InlineData("SET a = ((n))", "The expression has redundant parentheses;")]
    [InlineData("SET a = if_not_exists(a, :v + :v)", "Syntax error; token: \"+\", near: \":v + :v\"")]
    [InlineData("SET a = :v + if_not_exists(n, list_append(:v,:v))", "The function is not allowed to be used this way in an expression; function: list_append")]
    [InlineData("SET a = :v,", "Syntax error; token: \"<EOF>\", near: \",\"")]
    [InlineData("SET a = 5", "Syntax error; token: \"5\", near: \"= 5\"")]
    [InlineData("SET a-b = :v", "Syntax error; token: \"-\", near: \"a-b\"")]
    [InlineData("SET a[1.5] = :v", "Syntax error; token: \".\", near: \"1.5\"")]
    [InlineData("SET a[-1] = :v", "Syntax error; token: \"-\", near: \"[-1\"")]
    [InlineData("SET a[99999999999] = :v", "List index is not within the allowable range; index: [99999999999]")]
    [InlineData("SET _a = :v", "Syntax error; token: \"_\", near: \"SET _a\"")]
    [InlineData("SET 1a = :v", "Syntax error; token: \"1\", near: \"SET 1a\"")]
    [InlineData("FOO a = :v", "Syntax error; token: \"FOO\", near: \"FOO a\"")]
    [InlineData("SET a = \"x\"", "Syntax error; token: \"\"\", near: \"= \"x\"")]
    [InlineData("SET # = :v", "Syntax error; token: \"#\", near: \"SET # =\"")]
    [InlineData("SET é = :v", "Syntax error; token: \"é\", near: \"SET é =\"")]
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
    [InlineData("a[1], a", "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, [1]], path two: [a]")]
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
            Start + "The expression has redundant parentheses;", () => _table.Meets(new string('(', 2000) + "n = :v" + new string(')', 2000), (":v", 1)));
    }

    [Fact]
    public void Refuses_names_and_values_that_nothing_uses()
    {
        TestTable.Fails(
            Envelope + "Value provided in ExpressionAttributeValues unused in expressions: keys: {:u}", () => _table.Meets("n = :v", (":v", 1), (":u", 2)));
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
        TestTable.Fails(Envelope + "ExpressionAttributeNames contains invalid key: Syntax error; key: \"a\"", () => Update(Update1, new() { ["a"] = "n" }, (":v", 1)));
        TestTable.Fails(Envelope + "ExpressionAttributeNames contains invalid key: Syntax error; key: \"#a-b\"", () => Update(Update1, new() { ["#a-b"] = "n" }, (":v", 1)));
        TestTable.Fails(Envelope + "ExpressionAttributeNames contains invalid value: Empty attribute name for key #a", () => Update(Update1, new() { ["#a"] = "" }, (":v", 1)));
        TestTable.Fails(Envelope + "ExpressionAttributeValues contains invalid key: Syntax error; key: \"v\"", () => Update("SET a = :v", null, ("v", 1)));
        TestTable.Fails(
            Envelope + "ExpressionAttributeNames contains invalid key: The expression attribute map contains a key that is too long; size of key: 256",
            () => Update(Update1, new() { ["#" + new string('a', 255)] = "n" }, (":v", 1)));
    }

    private static (string, AttributeValue)[] Used(string expression) =>
        [.. All.Where(value => System.Text.RegularExpressions.Regex.IsMatch(expression, value.Name + "\\b"))];

    private void Update(string? update, Dictionary<string, string>? names, params ReadOnlySpan<(string, AttributeValue)> values) => _table.Update(new UpdateItemRequest
    {
        TableName = TestTable.Name,
        Key = TestTable.Key(),
        UpdateExpression = update,
        ExpressionAttributeNames = names,
        ExpressionAttributeValues = TestTable.Values(values),
    });
}
