namespace Monotable.Engine.Tests;

/// <summary>
/// Of several faults of one expression the first to be met is answered: redundant parentheses and syntax as the text is read; then names and
/// functions from left to right, and repeated sections last; then placeholders and operands.
/// </summary>
public sealed class ExpressionFaultOrderTests
{
    private const string Envelope = "1 validation error detected: ";
    private const string Redundant = "The expression has redundant parentheses;";
    private const string NoFoo = "Invalid function name; function: foo";
    private const string Reserved = "Attribute name is a reserved keyword; reserved keyword: status";
    private const string UndefinedValue = "An expression attribute value used in expression is not defined; attribute value: ";
    private const string UndefinedName = "An expression attribute name used in the document path is not defined; attribute name: ";
    private const string WrongUse = "The function is not allowed to be used this way in an expression; function: ";
    private const string Operands = "Incorrect number of operands for operator or function; operator or function: ";
    private const string OperandType = "Incorrect operand type for operator or function; operator or function: ";

    private static readonly (string Name, AttributeValue Value)[] All =
        [(":n", 1), (":s", "x"), (":b", true), (":m", AttributeValue.Map(Item.Empty))];

    private readonly TestTable _table = new();

    [Theory]
    [InlineData("((a = :n)) AND", Redundant)]
    [InlineData("((a = :n)", "Syntax error; token: \"<EOF>\", near: \")\"")]
    [InlineData("((a))", "Syntax error; token: \"<EOF>\", near: \")\"")]
    [InlineData("((a)) = :n AND", Redundant)]
    [InlineData("((attribute_exists(a)))", Redundant)]
    [InlineData("(((attribute_exists(a)))", "Syntax error; token: \"<EOF>\", near: \")\"")]
    [InlineData("foo(((a)) AND", "Syntax error; token: \"AND\", near: \") AND\"")]
    [InlineData("status = :n AND ((a = :n))", Redundant)]
    [InlineData("foo(((a)))", Redundant)]
    [InlineData("a = :n AND foo(b) AND", "Syntax error; token: \"<EOF>\", near: \"AND\"")]
    [InlineData("foo(b) AND status = :n", NoFoo)]
    [InlineData("status = :n AND foo(b)", Reserved)]
    [InlineData("a[99999999999] = :n AND foo(b)", "List index is not within the allowable range; index: [99999999999]")]
    [InlineData("foo(if_not_exists(a, b))", NoFoo)]
    [InlineData("attribute_exists(a) = :n AND foo(b)", WrongUse + "attribute_exists")]
    [InlineData("size(a) AND foo(b)", WrongUse + "size")]
    [InlineData(":b >= d AND foo(b)", NoFoo)]
    [InlineData("#x = :y AND foo(b)", NoFoo)]
    [InlineData(
        "a = a AND :y = b",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]")]
    [InlineData(":y = b AND a = a", UndefinedValue + ":y")]
    [InlineData("contains((attribute_exists(b)))", WrongUse + "attribute_exists")]
    [InlineData("contains(:y)", UndefinedValue + ":y")]
    [InlineData("contains(size(:n))", OperandType + "size, operand type: N")]
    [InlineData("attribute_exists(:y)", UndefinedValue + ":y")]
    [InlineData("attribute_exists(a, #x)", UndefinedName + "#x")]
    [InlineData("size(:n, a) = :n", Operands + "size, number of operands: 2")]
    [InlineData("begins_with(:n, :m)", OperandType + "begins_with, operand type: N")]
    public void Answers_the_first_fault_of_a_condition(string condition, string text) => TestTable.Fails(
        $"{Envelope}Invalid ConditionExpression: {text}", () => _table.Meets(condition, Used(condition)));

    [Theory]
    [InlineData("SET a = :n SET b = ", "Syntax error; token: \"<EOF>\", near: \"= \"")]
    [InlineData("SET a = :n SET status = :n", Reserved)]
    [InlineData("SET a = foo(b) SET b = :n", NoFoo)]
    [InlineData("SET a = :y SET b = :n", "The \"SET\" section can only be used once in an update expression;")]
    [InlineData("SET a = list_append(b, c) + foo(d)", WrongUse + "list_append")]
    [InlineData("SET a = foo(d) + list_append(b, c)", NoFoo)]
    [InlineData("SET a = if_not_exists(b, list_append(c, d))", WrongUse + "list_append")]
    [InlineData("SET a = list_append(list_append(b, c), d)", WrongUse + "list_append")]
    [InlineData("SET a = if_not_exists(:n, :y)", UndefinedValue + ":y")]
    [InlineData("SET a = if_not_exists(b, :y, c)", UndefinedValue + ":y")]
    [InlineData("SET a = list_append(:n)", Operands + "list_append, number of operands: 1")]
    [InlineData("SET a = :y, b = :z", UndefinedValue + ":z")]
    [InlineData("REMOVE #x SET a = :y", UndefinedName + "#x")]
    [InlineData(
        "SET b = :n, b = :n, a = :y",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [b], path two: [b]")]
    [InlineData("SET a = if_not_exists(((b))", "Syntax error; token: \"<EOF>\", near: \")\"")]
    [InlineData("SET a = ((b)) + (", Redundant)]
    [InlineData("SET a = :n + if_not_exists(((b))", Redundant)]
    [InlineData("SET a = ((:n + :n)) AND", Redundant)]
    [InlineData("ADD b :b SET a = :s + :n", OperandType + "+, operand type: S")]
    public void Answers_the_first_fault_of_an_update_whose_actions_are_bound_from_the_last(string update, string text) => TestTable.Fails(
        $"{Envelope}Invalid UpdateExpression: {text}", () => _table.Update(update, Used(update)));

    [Theory]
    [InlineData("#x, #y", UndefinedName + "#y")]
    [InlineData("d, d, #x", UndefinedName + "#x")]
    [InlineData("#x, d, d", "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [d], path two: [d]")]
    [InlineData("#x, status", Reserved)]
    public void Answers_the_first_fault_of_a_projection_whose_paths_are_bound_from_the_last(string projection, string text) => TestTable.Fails(
        $"Invalid ProjectionExpression: {text}",
        () => _table.Get(new GetItemRequest { TableName = TestTable.Name, Key = TestTable.Key(), ProjectionExpression = projection }));

    [Fact]
    public void A_scan_finds_what_its_index_lacks_before_it_looks_for_the_segment_of_its_start()
    {
        var request = new ScanRequest
        {
            TableName = TestTable.Name,
            IndexName = "gsi",
            ProjectionExpression = "n",
            ExclusiveStartKey = Item.Create(("pk", "a"), ("sk", "b"), ("g", 1)),
            TotalSegments = 2,
        };
        const string NotProjected = "One or more parameter values were invalid: Global secondary index gsi does not project [n]";
        TestTable.Fails(NotProjected, () => _table.Scan(request with { Segment = 0 }));
        TestTable.Fails(NotProjected, () => _table.Scan(request with { Segment = 1 }));
    }

    private static (string, AttributeValue)[] Used(string expression) =>
        [.. All.Where(value => expression.Contains(value.Name, StringComparison.Ordinal))];
}
