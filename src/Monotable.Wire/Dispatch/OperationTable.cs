using System.Collections.Frozen;
using System.Text.Json;
using Monotable.Protocol;
using Lenient = Monotable.Wire.LenientRequestReader;
using Read = Monotable.Wire.RequestReader;
using Write = Monotable.Wire.ResponseWriter;

namespace Monotable.Wire;

/// <summary>
/// Every operation of the service's current model, a line each: the one place to touch when an operation is added. A family of operations has a
/// helper that picks its provider from <see cref="OperationProviders"/>; <c>Later</c> marks what is not provided yet.
/// </summary>
internal static class OperationTable
{
    private const string Streams = OperationNames.StreamsTargetPrefix;

    public static IReadOnlyList<Operation> All { get; } =
    [
        .. ItemOperations(),
        .. TableOperations(),
        .. PartiQLOperations(),
        .. StreamsOperations(),
        .. LaterOperations().Select(static name => Later(name)),
    ];

    public static FrozenDictionary<string, Operation> ByTarget { get; } =
        All.ToFrozenDictionary(static operation => operation.Target, StringComparer.Ordinal);

    private static IEnumerable<Operation> ItemOperations() =>
    [
        Item(
            "PutItem",
            Lenient.PutItem,
            static (on, put, token) => on.PutItemAsync(put.Request, put.Item, ItemCodec.Instance, token),
            Write.PutItem),
        Item("GetItem", Lenient.GetItem, static (on, r, token) => on.GetItemAsync(r, ItemCodec.Instance, token), Write.GetItem),
        Item("UpdateItem", Lenient.UpdateItem, static (on, r, token) => on.UpdateItemAsync(r, ItemCodec.Instance, token), Write.UpdateItem),
        Item("DeleteItem", Lenient.DeleteItem, static (on, r, token) => on.DeleteItemAsync(r, ItemCodec.Instance, token), Write.DeleteItem),
        Item("Query", Lenient.Query, static (on, r, token) => on.QueryAsync(r, ItemCodec.Instance, token), Write.Query),
        Item("Scan", Lenient.Scan, static (on, r, token) => on.ScanAsync(r, ItemCodec.Instance, token), Write.Scan),
        Item("BatchGetItem", Lenient.BatchGetItem, static (on, r, token) => on.BatchGetItemAsync(r, token), Write.BatchGetItem),
        Item("BatchWriteItem", Lenient.BatchWriteItem, static (on, r, token) => on.BatchWriteItemAsync(r, token), Write.BatchWriteItem),
        Item("TransactGetItems", Lenient.TransactGetItems, static (on, r, token) => on.TransactGetItemsAsync(r, token), Write.TransactGetItems),
        Item(
            "TransactWriteItems",
            Lenient.TransactWriteItems,
            static (on, r, token) => on.TransactWriteItemsAsync(r, token),
            Write.TransactWriteItems),
    ];

    private static IEnumerable<Operation> TableOperations() =>
    [
        Table("CreateTable", Lenient.CreateTable, static (on, r, token) => on.CreateTableAsync(r, token), Write.CreateTable),
        Table("DescribeTable", Read.DescribeTable, static (on, r, token) => on.DescribeTableAsync(r, token), Write.DescribeTable),
        Table("UpdateTable", Lenient.UpdateTable, static (on, r, token) => on.UpdateTableAsync(r, token), Write.UpdateTable),
        Table("DeleteTable", Read.DeleteTable, static (on, r, token) => on.DeleteTableAsync(r, token), Write.DeleteTable),
        Table("ListTables", Read.ListTables, static (on, r, token) => on.ListTablesAsync(r, token), Write.ListTables),
        Table(
            "DescribeContinuousBackups",
            Read.DescribeContinuousBackups,
            static (on, r, token) => on.DescribeContinuousBackupsAsync(r, token),
            Write.DescribeContinuousBackups),
        Table("DescribeEndpoints", Read.DescribeEndpoints, static (on, r, token) => on.DescribeEndpointsAsync(r, token), Write.DescribeEndpoints),
        Table("DescribeLimits", Read.DescribeLimits, static (on, r, token) => on.DescribeLimitsAsync(r, token), Write.DescribeLimits),
        Table(
            "DescribeTimeToLive",
            Read.DescribeTimeToLive,
            static (on, r, token) => on.DescribeTimeToLiveAsync(r, token),
            Write.DescribeTimeToLive),
        Table("UpdateTimeToLive", Lenient.UpdateTimeToLive, static (on, r, token) => on.UpdateTimeToLiveAsync(r, token), Write.UpdateTimeToLive),
        Table(
            "ListTagsOfResource",
            Read.ListTagsOfResource,
            static (on, r, token) => on.ListTagsOfResourceAsync(r, token),
            Write.ListTagsOfResource),
        Table("TagResource", Lenient.TagResource, static (on, r, token) => on.TagResourceAsync(r, token)),
        Table("UntagResource", Lenient.UntagResource, static (on, r, token) => on.UntagResourceAsync(r, token)),
    ];

    private static IEnumerable<Operation> PartiQLOperations() =>
    [
        PartiQL("ExecuteStatement", Read.ExecuteStatement,
            static (on, r, token) => on.ExecuteStatementAsync(r, ItemCodec.Instance, token), Write.ExecuteStatement),
        PartiQL("BatchExecuteStatement", Read.BatchExecuteStatement,
            static (on, r, token) => on.BatchExecuteStatementAsync(r, token), Write.BatchExecuteStatement),
        PartiQL("ExecuteTransaction", Read.ExecuteTransaction,
            static (on, r, token) => on.ExecuteTransactionAsync(r, token), Write.ExecuteTransaction),
    ];

    private static IEnumerable<Operation> StreamsOperations() =>
    [
        Stream("DescribeStream", Lenient.DescribeStream, static (on, r, token) => on.DescribeStreamAsync(r, token), Write.DescribeStream),
        Stream("GetRecords", Lenient.GetRecords, static (on, r, token) => on.GetRecordsAsync(r, token), Write.GetRecords),
        Stream("GetShardIterator", Lenient.GetShardIterator, static (on, r, token) => on.GetShardIteratorAsync(r, token), Write.GetShardIterator),
        Stream("ListStreams", Read.ListStreams, static (on, r, token) => on.ListStreamsAsync(r, token), Write.ListStreams),
    ];

    /// <summary>What no provider interface has a method for yet.</summary>
    private static IEnumerable<string> LaterOperations() =>
    [
        "CreateBackup", "DeleteBackup", "DescribeBackup", "ListBackups", "RestoreTableFromBackup",
        "UpdateContinuousBackups", "RestoreTableToPointInTime",
        "DescribeExport", "ExportTableToPointInTime", "ListExports",
        "DescribeImport", "ImportTable", "ListImports",
        "DeleteResourcePolicy", "GetResourcePolicy", "PutResourcePolicy",
        "CreateGlobalTable", "DescribeGlobalTable", "DescribeGlobalTableSettings", "ListGlobalTables",
        "UpdateGlobalTable", "UpdateGlobalTableSettings",
        "DescribeTableReplicaAutoScaling", "UpdateTableReplicaAutoScaling",
        "DescribeKinesisStreamingDestination", "DisableKinesisStreamingDestination", "EnableKinesisStreamingDestination",
        "UpdateKinesisStreamingDestination",
        "DescribeContributorInsights", "ListContributorInsights", "UpdateContributorInsights",
        "SearchVectors",
        "CancelBulkOperation", "DescribeBulkOperation", "ListBulkOperations", "StartBulkPutItems",
    ];

    private static Operation Item<TRequest, TResponse>(
        string name,
        Func<ReadOnlySpan<byte>, TRequest> read,
        Func<IDynamoDbProvider, TRequest, CancellationToken, ValueTask<TResponse>> execute,
        Action<Utf8JsonWriter, TRequest, TResponse> write) =>
        new ProvidedOperation<IDynamoDbProvider, TRequest, TResponse>(
            OperationNames.Target(name), static providers => providers.Items, read, execute, write);

    private static Operation Item<TRequest, TResponse>(
        string name,
        Func<ReadOnlySpan<byte>, TRequest> read,
        Func<IDynamoDbProvider, TRequest, CancellationToken, ValueTask<TResponse>> execute,
        Action<Utf8JsonWriter, TResponse> write) => Item(name, read, execute, (json, _, response) => write(json, response));

    private static Operation Table<TRequest, TResponse>(
        string name,
        Func<ReadOnlySpan<byte>, TRequest> read,
        Func<ITableAdministration, TRequest, CancellationToken, ValueTask<TResponse>> execute,
        Action<Utf8JsonWriter, TResponse> write) =>
        new ProvidedOperation<ITableAdministration, TRequest, TResponse>(
            OperationNames.Target(name), static providers => providers.Tables, read, execute, (json, _, response) => write(json, response));

    private static Operation Table<TRequest, TResponse>(
        string name,
        Func<ReadOnlySpan<byte>, TRequest> read,
        Func<ITableAdministration, TRequest, CancellationToken, ValueTask<TResponse>> execute) =>
        new ProvidedOperation<ITableAdministration, TRequest, TResponse>(
            OperationNames.Target(name), static providers => providers.Tables, read, execute, write: null);

    private static Operation Stream<TRequest, TResponse>(
        string name,
        Func<ReadOnlySpan<byte>, TRequest> read,
        Func<IStreamsProvider, TRequest, CancellationToken, ValueTask<TResponse>> execute,
        Action<Utf8JsonWriter, TResponse> write) =>
        new ProvidedOperation<IStreamsProvider, TRequest, TResponse>(
            Streams + name, static providers => providers.Streams, read, execute, (json, _, response) => write(json, response));

    private static Operation PartiQL<TRequest, TResponse>(
        string name,
        Func<ReadOnlySpan<byte>, TRequest> read,
        Func<IPartiQLProvider, TRequest, CancellationToken, ValueTask<TResponse>> execute,
        Action<Utf8JsonWriter, TResponse> write) =>
        new ProvidedOperation<IPartiQLProvider, TRequest, TResponse>(
            OperationNames.Target(name), static providers => providers.PartiQL, read, execute, (json, _, response) => write(json, response));

    private static LaterOperation Later(string name) => new(OperationNames.Target(name));
}
