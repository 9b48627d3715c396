using System.Text;
using System.Text.Json;
using Monotable.Wire;

namespace Monotable.Engine.Tests;

/// <summary>The table of <see cref="TestTable"/> as clients see it: JSON in and out, so that what cannot be a value can be sent too.</summary>
internal sealed class JsonTable
{
    public const string Key = """ "TableName":"tab","Key":{"pk":{"S":"a"},"sk":{"S":"b"}} """;
    public const string Item = """ "TableName":"tab","Item":{"pk":{"S":"a"},"sk":{"S":"b"}} """;

    private readonly OperationDispatcher _dispatcher;

    public JsonTable(TextEdition? edition = null)
    {
        Table = new(new EngineOptions { Texts = edition ?? TextEdition.October2026 });
        _dispatcher = new(OperationProviders.Of(Table.Provider));
    }

    public TestTable Table { get; }

    public (int Status, JsonElement Body) Send(string operation, string body)
    {
        var answer = TestTable.Run(_dispatcher.DispatchAsync("DynamoDB_20120810." + operation, Encoding.UTF8.GetBytes(body)));
        using (answer)
        {
            return (answer.StatusCode, JsonDocument.Parse(Encoding.UTF8.GetString(answer.Body.Span)).RootElement);
        }
    }

    /// <summary>Gets the message of a validation error.</summary>
    public string Fault(string operation, string body)
    {
        var (status, answer) = Send(operation, body);
        Assert.Equal(400, status);
        Assert.Equal("com.amazon.coral.validate#ValidationException", answer.GetProperty("__type").GetString());
        return answer.GetProperty("message").GetString()!;
    }
}
