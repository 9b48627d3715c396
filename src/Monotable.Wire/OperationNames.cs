namespace Monotable.Wire;

/// <summary>The names of operations, and the values of the header <c>X-Amz-Target</c> that carry them.</summary>
public static class OperationNames
{
    /// <summary>The name of the header that names the operation.</summary>
    public const string TargetHeader = "X-Amz-Target";

    /// <summary>The content type of requests and answers.</summary>
    public const string ContentType = "application/x-amz-json-1.0";

    /// <summary>What precedes the operation's name in the header.</summary>
    public const string TargetPrefix = "DynamoDB_20120810.";

    /// <summary>What precedes the name of an operation of DynamoDB Streams in the header.</summary>
    public const string StreamsTargetPrefix = "DynamoDBStreams_20120810.";

    /// <summary>PutItem.</summary>
    public const string PutItem = "PutItem";

    /// <summary>GetItem.</summary>
    public const string GetItem = "GetItem";

    /// <summary>UpdateItem.</summary>
    public const string UpdateItem = "UpdateItem";

    /// <summary>DeleteItem.</summary>
    public const string DeleteItem = "DeleteItem";

    /// <summary>Query.</summary>
    public const string Query = "Query";

    /// <summary>Scan.</summary>
    public const string Scan = "Scan";

    /// <summary>BatchGetItem.</summary>
    public const string BatchGetItem = "BatchGetItem";

    /// <summary>BatchWriteItem.</summary>
    public const string BatchWriteItem = "BatchWriteItem";

    /// <summary>TransactGetItems.</summary>
    public const string TransactGetItems = "TransactGetItems";

    /// <summary>TransactWriteItems.</summary>
    public const string TransactWriteItems = "TransactWriteItems";

    /// <summary>ExecuteStatement.</summary>
    public const string ExecuteStatement = "ExecuteStatement";

    /// <summary>BatchExecuteStatement.</summary>
    public const string BatchExecuteStatement = "BatchExecuteStatement";

    /// <summary>ExecuteTransaction.</summary>
    public const string ExecuteTransaction = "ExecuteTransaction";

    /// <summary>CreateTable.</summary>
    public const string CreateTable = "CreateTable";

    /// <summary>DescribeTable.</summary>
    public const string DescribeTable = "DescribeTable";

    /// <summary>UpdateTable.</summary>
    public const string UpdateTable = "UpdateTable";

    /// <summary>DeleteTable.</summary>
    public const string DeleteTable = "DeleteTable";

    /// <summary>ListTables.</summary>
    public const string ListTables = "ListTables";

    /// <summary>Gets the header's value for an operation.</summary>
    /// <param name="operation">The operation's name.</param>
    public static string Target(string operation) => TargetPrefix + operation;

    /// <summary>Gets the operation that a header's value names; whether there is such an operation is not checked.</summary>
    /// <param name="target">The header's value.</param>
    /// <param name="operation">The operation's name.</param>
    /// <returns><see langword="false"/> where the value is not of DynamoDB's form.</returns>
    public static bool TryParseTarget(string? target, out string operation)
    {
        operation = target?.StartsWith(TargetPrefix, StringComparison.Ordinal) == true ? target[TargetPrefix.Length..] : "";
        return operation.Length > 0;
    }
}
