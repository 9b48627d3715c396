using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Short forms of the PartiQL operations on one table of one test. In their statements the table is called <c>:table</c>.</summary>
public sealed class TestStatements(IPartiQLProvider provider, string tableName)
{
    public async Task<IReadOnlyList<Item>> RunAsync(string statement, params AttributeValue[] parameters) =>
        (await SendAsync(One(statement, parameters))).Items;

    public async Task<ExecuteStatementResponse<Item>> SendAsync(ExecuteStatementRequest request) =>
        await provider.ExecuteStatementAsync(request with { Statement = Named(request.Statement) }, ItemCodec.Instance);

    /// <summary>Executes a statement and brings the page's sort keys together.</summary>
    public async Task<string> SortKeysAsync(string statement, params AttributeValue[] parameters) =>
        string.Join(' ', (await RunAsync(statement, parameters)).Select(static item => item["sk"].AsString()));

    /// <summary>Executes a SELECT page by page.</summary>
    public async Task<IReadOnlyList<ExecuteStatementResponse<Item>>> PagesAsync(string statement, int limit, params AttributeValue[] parameters)
    {
        var pages = new List<ExecuteStatementResponse<Item>>();
        var request = One(statement, parameters) with { Limit = limit };
        do
        {
            pages.Add(await SendAsync(request));
            request = request with { NextToken = pages[^1].NextToken };
        }
        while (request.NextToken is not null);

        return pages;
    }

    public async Task<BatchExecuteStatementResponse> BatchAsync(params string[] statements) => await SendAsync(new BatchExecuteStatementRequest
    {
        Statements = [.. statements.Select(static statement => new BatchStatementRequest { Statement = statement })],
    });

    public async Task<BatchExecuteStatementResponse> SendAsync(BatchExecuteStatementRequest request) =>
        await provider.BatchExecuteStatementAsync(request with
        {
            Statements = [.. request.Statements.Select(statement => statement with { Statement = Named(statement.Statement) })],
        });

    public async Task<ExecuteTransactionResponse> TransactAsync(params string[] statements) => await SendAsync(new ExecuteTransactionRequest
    {
        TransactStatements = [.. statements.Select(static statement => new ParameterizedStatement { Statement = statement })],
    });

    public async Task<ExecuteTransactionResponse> SendAsync(ExecuteTransactionRequest request) =>
        await provider.ExecuteTransactionAsync(request with
        {
            TransactStatements = [.. request.TransactStatements.Select(statement => statement with { Statement = Named(statement.Statement) })],
        });

    /// <summary>Expects a statement to be refused, and gets the text.</summary>
    public async Task<string> RefusedAsync(string statement, params AttributeValue[] parameters) =>
        (await Assert.ThrowsAsync<DynamoDbValidationException>(() => RunAsync(statement, parameters))).Message;

    private static ExecuteStatementRequest One(string statement, AttributeValue[] parameters) =>
        new() { Statement = statement, Parameters = parameters.Length == 0 ? null : parameters };

    private string Named(string statement) => statement.Replace(":table", $"\"{tableName}\"", StringComparison.Ordinal);
}
