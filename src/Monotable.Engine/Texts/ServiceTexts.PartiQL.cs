using System.Globalization;

namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string StatementAliased = "Aliasing is not supported";
    public const string SelectValue = "Select projection doesn't support value or pivot keywords";
    public const string SelectDistinct = "Unsupported token in expression: DISTINCT";
    public const string SelectHierarchy = "Changing item's hierarchy while reading isn't supported";
    public const string SingleSource = "Only select from a single table or index is supported.";
    public const string SourceUnexpected = "Unexpected from source";
    public const string SourceList = "Invalid list expression in source.";
    public const string SourceTooLong = "A path may contain at most 2 components in the FROM clause";
    public const string SourceNotTable = "FROM clause may only contain a single table name in data manipulation statements";
    public const string WriteOnIndex = "This operation is not supported on an index";
    public const string StatementTableName =
        "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'.";

    public const string StatementIndexNotFound = "The table does not have the specified index";
    public const string StatementConsistentRead = "Strongly consistent read is not supported on Global Secondary Indexes";
    public const string PathComponentEmpty = "Path component cannot be an empty string";
    public const string PathComponentUnexpected = "Unexpected path component";
    public const string PathStartsWithList = "A path cannot start with a list index";
    public const string PathWildcard = "Wildcard path component like a[*].b are not supported";
    public const string PathUnpivot = "Unpivot path component like a.*.b are not supported";
    public const string WhereNotBoolean = "WHERE clause must contain an expression that resolves to a boolean";
    public const string LogicalArguments = "The arguments to AND/OR must be Expressions";
    public const string NotArgument = "The argument to NOT must be a Type or Expression";
    public const string MissingCompared = "MISSING must be compared using IS operator";
    public const string IsOperand = "The left hand side argument to IS must be a Variable Reference, Literal, or Path";
    public const string IsInUpdate = "IS operator is not supported in update expressions";
    public const string InArguments =
        "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq with at least one member";

    public const string ParametersMismatch = "Number of parameters in request and statement don't match.";
    public const string NumberLiteralTooLong = "DynamoDB only supports precision up to 38 digits";
    public const string BagEmpty = "Empty bags are not supported";
    public const string BagMembers = "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags";
    public const string BagDuplicates = "Input collection contains duplicates";
    public const string InsertFormat =
        "Unsupported format in item expression. Please use struct format {...} to express item values for insert statement.";

    public const string InsertAt = "AT is not supported in insert statements.";
    public const string InsertReturning = "RETURNING is not supported in INSERT";
    public const string ConflictClause = "Unsupported clause: ON CONFLICT";
    public const string DuplicateItem = "Duplicate primary key exists in table";
    public const string ReturningMany = "Invalid syntax with multiple returning elements in RETURNING clause";
    public const string ReturningStar = "Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause";
    public const string KeyEqualityMissing = "Where clause does not contain a mandatory equality on all key attributes";
    public const string OrderWithoutWhere = "Must have WHERE clause in the statement when using ORDER BY clause.";
    public const string OrderWithoutKey =
        "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.";

    public const string ExistsOutside = "EXISTS can only be used in ExecuteTransaction write requests.";
    public const string ExistsArgument = "EXISTS() must contain a single item read with additional condition";
    public const string ExistsOperation = "Unsupported operation in transaction.";
    public const string NextTokenInvalid = "Invalid NextToken";
    public const string NextTokenMismatch = "NextToken does not match request";
    public const string BatchMixed = "Read and write requests together in the same batch is not supported.";
    public const string BatchSelect =
        "Select statements within BatchExecuteStatement must specify the primary key in the where clause.";

    public const string TransactionMixed = "ExecuteTransaction API does not support both read and write operations in the same request.";
    public const string TransactionSelect = "Select statements within ExecuteTransaction must specify the primary key in the where clause.";
    public const string TransactionIndex = "Reads on indices are not supported within transactions.";
    public const string TransactionExistsIndex = "Operations on indices are not supported in transactions";
    public const string TransactionReturning = "RETURNING clause is not supported in ExecuteTransaction.";

    /// <summary>A fault at a place of the statement.</summary>
    public static string At(string text, string position) => Malformed($"{text} at {position}");

    public static string ClauseUnsupported(string clause) => $"Unsupported clause: {clause}";

    public static string ExpressionUnsupported(string token) => $"Unsupported token in expression: {token}";

    public static string OperationUnsupported(string operation) => $"Unsupported operation: {operation}";

    public static string ConditionOperator(string name) => $"Unsupported operator in Condition Expression. Operator: {name}";

    public static string UpdateOperator(string name) => $"Unsupported operator in Update Expression. Operator: {name}";

    public static string FunctionUnrecognized(string name) => $"Unrecognized function: {name}";

    public static string IsType(string type) => $"Unsupported data type for IS operator: {type}. "
        + "Supported data types are [MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]";

    public static string IndexOutOfRange(string index) => $"List index is not within the allowable range; index: [{index}]";

    public static string IonLiteral(string type, string key) => $"Ion Literals are not supported: {type} under key {key}";

    public static string ValueUnsupported(string type, string key) => $"Unsupported data type: {type} under key {key}";

    public static string StructKeyType(string type, string key) => $"Tuple keys must be of type String. Actual type: {type} under {key}";

    public static string StructKeyTwice(string name, string key) => $"Duplicate keys in tuple. Key: {name} under {key}";

    public static string SelectTwice(string name) => $"Duplicate identifiers in select clause: {name}";

    public static string SetFunctionCount(string function) => $"{function} must have exactly two arguments";

    public static string SetFunctionPath(string function) => $"The first argument to {function} must equal the assignment value";

    public static string SetFunctionValue(string function) => $"The second argument to {function} must be a value with type SET";

    public static string StatementKeyMissing(string name) => $"Key attribute should be present in the item: Key {name}";

    public static string StatementKeyType(string name) =>
        $"Key attribute's data type should match its data type in table's schema: Key {name}";

    public static string StatementKeyNotScalar(string name, string type) =>
        $"Key value must be of type S, N, or B. Key name: {name}, Key type: {type}";

    /// <summary>As of the other operations, but for a colon.</summary>
    public static string StatementKeyNotScalarPath(string name) => $"{KeysAreScalars}: Key {name}";

    public static string KeyConditionsMany(string name) =>
        $"Multiple conditions on same key {name}. Only single item Update/Insert/Delete are supported";

    public static string OrderArgument(string type) => $"Argument to ORDER BY must be of type VariableReference. Type: {type}";

    public static string OrderNotKey(string name) => $"Variable reference {name} in ORDER BY clause must be part of the primary key";

    public static string ReturningInDelete(string mapping) =>
        $"Invalid returning clause: RETURNING {mapping} *. Only RETURNING ALL OLD * is allowed in DELETE statements.";

    public static string InTransaction(int number, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"Validation failed in TransactStatements[{number}]: {text}");

    public static string MemberTooLong(string value, string member, int lengthMax) =>
        $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have length less than or equal to {lengthMax}";

    public static string MemberTooShort(string value, string member) =>
        $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have length greater than or equal to 1";

    public static string ListTooLong(string member, int countMax) =>
        $"Value at '{member}' failed to satisfy constraint: Member must have length less than or equal to {countMax}";
}
