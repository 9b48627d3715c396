using System.Globalization;

namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string UpdatePathInvalid = "The document path provided in the update expression is invalid for update";
    public const string UpdateAttributeMissing = "The provided expression refers to an attribute that does not exist in the item";
    public const string UpdateOperandType = "An operand in the update expression has an incorrect data type";
    public const string KeyConditionNotSupported = "Query key condition not supported";
    public const string ValueTooLong =
        "ExpressionAttributeValues contains invalid key: The expression attribute map contains a key that is too long;";

    public const string KeyConditionTwice = "KeyConditionExpressions must only contain one condition per key";
    public const string KeyConditionNested = "KeyConditionExpressions cannot contain nested operations";
    public const string KeyConditionNestedAttributes = "KeyConditionExpressions cannot have conditions on nested attributes";
    public const string BetweenKeyFirst =
        "Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first operand";

    public const string KeyConditionManyNames =
        "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition";

    public const string KeyConditionNoName = "Invalid condition in KeyConditionExpression: No key attribute specified";
    public const string BeginsWithKeyFirst =
        "Invalid condition in KeyConditionExpression: begins_with operator must have the key attribute as its first operand";
    public const string ValuesTooLarge = "ExpressionAttributeValues exceeds max size";
    public const string NamesWithoutExpression = "ExpressionAttributeNames can only be specified when using expressions";
    public const string ValuesWithoutExpression = "ExpressionAttributeValues can only be specified when using expressions";
    public const string AnyType = "{DECIMAL,SS,BS,DOUBLESET,NULL,DECIMALSET,S,INTSET,DOUBLE,FS,NS,N,HD,BOOL,M,DICT,FLOAT,HDS,B,L,INT}";
    public const string NamesEmpty = "ExpressionAttributeNames must not be empty";
    public const string ValuesEmpty = "ExpressionAttributeValues must not be empty";

    private const string KeysAreScalars = "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed";

    public static string ValuesWithoutExpressionNamed(IReadOnlyCollection<string> missing) =>
        $"{ValuesWithoutExpression}: {string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} null";

    /// <summary>A fault of an expression, under the name of its parameter; a PartiQL statement's expressions have none.</summary>
    public static string Invalid(string parameter, string detail) => parameter.Length == 0 ? detail : $"Invalid {parameter}: {detail}";

    public static string ExpressionEmpty(string parameter) => Invalid(parameter, "The expression can not be empty;");

    public static string Syntax(string parameter, string token, string near) =>
        Invalid(parameter, $"Syntax error; token: \"{token}\", near: \"{near}\"");

    public static string ReservedWord(string parameter, string word) =>
        Invalid(parameter, $"Attribute name is a reserved keyword; reserved keyword: {word}");

    public static string ExpressionTooLong(string parameter, int size) =>
        Invalid(parameter, $"Expression size has exceeded the maximum allowed size; expression size: {Text(size)}");

    public static string TooManyOperators(string parameter, int count) =>
        Invalid(parameter, string.Create(CultureInfo.InvariantCulture, $"The expression contains too many operators; operator count: {count}"));

    public static string TooManyOperands(string parameter, int count) => Invalid(parameter, string.Create(
        CultureInfo.InvariantCulture, $"The IN operator is provided with too many operands; number of operands: {count}"));

    public static string RedundantParentheses(string parameter) => Invalid(parameter, "The expression has redundant parentheses;");

    public static string NameUndefined(string parameter, string name) => Invalid(
        parameter, $"An expression attribute name used in the document path is not defined; attribute name: {name}");

    public static string ValueUndefined(string parameter, string name) => Invalid(
        parameter, $"An expression attribute value used in expression is not defined; attribute value: {name}");

    public static string NamesUnused(IEnumerable<string> names) =>
        $"Value provided in ExpressionAttributeNames unused in expressions: keys: {{{string.Join(", ", names)}}}";

    public static string ValuesUnused(IEnumerable<string> names) =>
        $"Value provided in ExpressionAttributeValues unused in expressions: keys: {{{string.Join(", ", names)}}}";

    public static string NameTooLong(int sizeBytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"ExpressionAttributeNames contains invalid key: The expression attribute map contains a key that is too long; size of key: {sizeBytes}");

    public static string NameEmpty(string key) => $"ExpressionAttributeNames contains invalid value: {EmptyAttributeName} for key {key}";

    public static string NameTooLarge(string key) => $"ExpressionAttributeNames contains invalid value: {AttributeNameTooLarge} for key {key}";

    public static string PlaceholderSyntax(string member, string key) => $"{member} contains invalid key: Syntax error; key: \"{key}\"";

    public static string FunctionUnknown(string parameter, string name) => Invalid(parameter, $"Invalid function name; function: {name}");

    public static string FunctionNotAllowed(string parameter, string name) =>
        Invalid(parameter, $"The function is not allowed to be used this way in an expression; function: {name}");

    public static string FunctionNotAllowedInUpdate(string parameter, string name) =>
        Invalid(parameter, $"The function is not allowed in an update expression; function: {name}");

    public static string FunctionNotAllowedInCondition(string parameter, string name) =>
        Invalid(parameter, $"The function is not allowed in a condition expression; function: {name}");

    public static string OperandCount(string parameter, string name, int count) => Invalid(
        parameter, $"Incorrect number of operands for operator or function; operator or function: {name}, number of operands: {Text(count)}");

    public static string OperandType(string parameter, string name, string type) => Invalid(
        parameter, $"Incorrect operand type for operator or function; operator or function: {name}, operand type: {type}");

    public static string SectionOperandType(string section, string type) => Invalid(
        "UpdateExpression",
        $"Incorrect operand type for operator or function; operator: {section}, operand type: {type}, typeSet: ALLOWED_FOR_{section}_OPERAND");

    public static string PathTooDeep(string parameter, int levels) => Invalid(parameter, string.Create(
        CultureInfo.InvariantCulture, $"The document path has too many nesting levels; nesting levels: {levels}"));

    public static string ListIndexTooLarge(string parameter, string index) =>
        Invalid(parameter, $"List index is not within the allowable range; index: [{index}]");

    public static string OperandNotPath(string parameter, string name) => Invalid(
        parameter, $"Operator or function requires a document path; operator or function: {name}");

    public static string OperandsNotDistinct(string parameter, string name, string operand) => Invalid(
        parameter,
        "The first operand must be distinct from the remaining operands for this operator or function; "
        + $"operator: {name}, first operand: {operand}");

    public static string AttributeTypeInvalid(string parameter, string type) => Invalid(
        parameter, $"Invalid attribute type name found; type: {type}, valid types: {{N,BS,L,B,NULL,M,S,SS,NS,BOOL}}");

    public static string BetweenOrder(string parameter, string lower, string upper) => Invalid(
        parameter,
        $"The BETWEEN operator requires upper bound to be greater than or equal to lower bound; {Bounds(lower, upper)}");

    public static string BetweenTypes(string parameter, string lower, string upper) => Invalid(
        parameter,
        $"The BETWEEN operator requires same data type for lower and upper bounds; {Bounds(lower, upper)}");

    public static string PathsOverlap(string parameter, string one, string two) => Invalid(
        parameter, $"Two document paths overlap with each other; must remove or rewrite one of these paths; path one: {one}, path two: {two}");

    public static string PathsConflict(string parameter, string one, string two) => Invalid(
        parameter, $"Two document paths conflict with each other; must remove or rewrite one of these paths; path one: {one}, path two: {two}");

    public static string KeyConditionOperator(string name) => $"Invalid operator used in KeyConditionExpression: {name}";

    public static string KeyNotScalar(string name) => $"{KeysAreScalars}: Key: {name}";

    public static string IndexKeyNotScalar(string name) => $"{KeysAreScalars}: IndexKey: {name}";

    public static string SectionRepeated(string section) =>
        Invalid("UpdateExpression", $"The \"{section}\" section can only be used once in an update expression;");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Bounds(string lower, string upper) =>
        $"lower bound operand: AttributeValue: {lower}, upper bound operand: AttributeValue: {upper}";
}
