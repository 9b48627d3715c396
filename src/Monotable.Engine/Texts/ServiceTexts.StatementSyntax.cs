namespace Monotable.Engine.Texts;

/// <content>
/// What is wrong with a statement that does not parse: the wording of PartiQL's own parser, which the service passes on.
/// </content>
internal static partial class ServiceTexts
{
    public const string TokenAfterSemicolon = "Unexpected token after semicolon. (Only one query is allowed.)";
    public const string TokenAfterExpression = "Unexpected token after expression";
    public const string StatementTooDeep = "The statement is nested too deeply";
    public const string ManipulationExpected = "Expected data manipulation";
    public const string UnexpectedKeyword = "Unexpected keyword";
    public const string ConflictSyntax = "invalid ON CONFLICT syntax";
    public const string FromExpectedAfterDelete = "Expected FROM after DELETE";
    public const string AssignmentExpected = "Expected '='";
    public const string ReturningExpected = "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element.";
    public const string ReturningPath = "More than two paths in RETURNING columns.";
    public const string ReturningSyntax = "Unsupported syntax in RETURNING columns.";
    public const string FromExpectedAfterSelect = "Expected FROM after SELECT list";
    public const string StarNotAlone = "Other expressions may not be present in the select list when '*' is used without dot notation.";
    public const string StarMisplaced = "Invalid use of * in select list";
    public const string StarWithIndex = "Cannot use [] and * together in SELECT list expression";
    public const string OnExpected = "Expected 'ON'";
    public const string AndExpected = "Expected AND keyword";
    public const string ExpressionExpectedAfterAnd = "Expected expression after AND";
    public const string RightSideMissing = "Missing right-hand side expression of infix operator";
    public const string TypeNameExpected = "Expected type name";
    public const string PathExpected = "Expected identifier for simple path";
    public const string StarInSimplePath = "Invalid path dot component for simple path";
    public const string PathDotInvalid = "Invalid path dot component";
    public const string PathComponentInvalid = "Invalid path component for simple path";
    public const string NameExpectedAfterAt = "Identifier must follow @-operator";
    public const string UnexpectedOperator = "Unexpected operator";
    public const string UnexpectedTerm = "Unexpected term";
    public const string RowExpected = "Expected LEFT_PAREN for row value constructor";
    public const string AggregateUnary = "Aggregate functions are always unary";
    public const string WhenExpected = "Expected a WHEN clause in CASE";
    public const string CastParenthesis = "Missing left parenthesis after CAST";

    public static string Malformed(string detail) => $"Statement wasn't well formed, can't be processed: {detail}";

    public static string TokenExpected(string token) => $"Expected {token}";

    public static string KeywordExpected(string keyword) => $"Expected {keyword.ToUpperInvariant()} keyword";

    public static string AliasExpected(string word) => $"Expected identifier for {word}-alias";

    public static string StarNotAllowed(string function) => $"{function}(*) is not allowed";
}
