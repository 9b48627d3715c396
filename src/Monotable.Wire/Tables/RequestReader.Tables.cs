using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of CreateTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static CreateTableRequest CreateTable(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = TableRequestMembers.Read(body);
        return new CreateTableRequest
        {
            TableName = members.RequiredTableName,
            AttributeDefinitions = members.Attributes ?? throw ItemRequestMembers.Missing("attributeDefinitions"),
            KeySchema = members.KeySchema ?? throw ItemRequestMembers.Missing("keySchema"),
            LocalSecondaryIndexes = members.LocalIndexes ?? [],
            GlobalSecondaryIndexes = members.GlobalIndexes ?? [],
            BillingMode = members.BillingMode,
            ProvisionedThroughput = members.Throughput,
            DeletionProtectionEnabled = members.DeletionProtection,
        };
    });

    /// <summary>Reads the request of DescribeTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeTableRequest DescribeTable(ReadOnlySpan<byte> body) =>
        Guard(body, static body => new DescribeTableRequest { TableName = TableRequestMembers.Read(body).RequiredTableName });

    /// <summary>Reads the request of UpdateTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateTableRequest UpdateTable(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = TableRequestMembers.Read(body);
        return new UpdateTableRequest
        {
            TableName = members.RequiredTableName,
            AttributeDefinitions = members.Attributes ?? [],
            GlobalSecondaryIndexUpdates = members.IndexUpdates ?? [],
            BillingMode = members.BillingMode,
            ProvisionedThroughput = members.Throughput,
            DeletionProtectionEnabled = members.DeletionProtection,
        };
    });

    /// <summary>Reads the request of DeleteTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DeleteTableRequest DeleteTable(ReadOnlySpan<byte> body) =>
        Guard(body, static body => new DeleteTableRequest { TableName = TableRequestMembers.Read(body).RequiredTableName });

    /// <summary>Reads the request of ListTables.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ListTablesRequest ListTables(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = TableRequestMembers.Read(body);
        return new ListTablesRequest { ExclusiveStartTableName = members.ExclusiveStartTableName, Limit = members.Limit };
    });
}
