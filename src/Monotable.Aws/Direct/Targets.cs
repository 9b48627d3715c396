using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>The values of <c>X-Amz-Target</c>, made once.</summary>
internal static class Targets
{
    public static readonly string PutItem = Of("PutItem");
    public static readonly string GetItem = Of("GetItem");
    public static readonly string UpdateItem = Of("UpdateItem");
    public static readonly string DeleteItem = Of("DeleteItem");
    public static readonly string Query = Of("Query");
    public static readonly string Scan = Of("Scan");
    public static readonly string BatchGetItem = Of("BatchGetItem");
    public static readonly string BatchWriteItem = Of("BatchWriteItem");
    public static readonly string TransactGetItems = Of("TransactGetItems");
    public static readonly string TransactWriteItems = Of("TransactWriteItems");

    public static string Of(string operation) => OperationNames.Target(operation);

    public static string OfStreams(string operation) => OperationNames.StreamsTargetPrefix + operation;
}
