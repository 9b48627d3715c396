using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of CreateTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static CreateTableRequest CreateTable(ReadOnlySpan<byte> body)
    {
        var request = Faultless(LenientRequestReader.CreateTable(body), static request => request.Faults);
        return request.TableName is null ? throw DynamoDbJsonException.Validation(WireTexts.TableNameRequired) : request;
    }

    /// <summary>Reads the request of DescribeTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeTableRequest DescribeTable(ReadOnlySpan<byte> body) =>
        Guard(body, static body => new DescribeTableRequest { TableName = RequiredTableName(body) });

    /// <summary>Reads the request of UpdateTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateTableRequest UpdateTable(ReadOnlySpan<byte> body)
    {
        var request = Faultless(LenientRequestReader.UpdateTable(body), static request => request.Faults);
        return request.TableName is null ? throw DynamoDbJsonException.Validation(WireTexts.TableNameRequired) : request;
    }

    /// <summary>Reads the request of DeleteTable.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DeleteTableRequest DeleteTable(ReadOnlySpan<byte> body) =>
        Guard(body, static body => new DeleteTableRequest { TableName = RequiredTableName(body) });

    /// <summary>Reads the request of ListTables.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ListTablesRequest ListTables(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = TableRequestMembers.Read(body, new());
        return new ListTablesRequest { ExclusiveStartTableName = members.ExclusiveStartTableName, Limit = members.Limit };
    });

    private static string RequiredTableName(ReadOnlySpan<byte> body) =>
        TableRequestMembers.Read(body, new()).TableName ?? throw DynamoDbJsonException.Validation(WireTexts.TableNameRequired);
}
