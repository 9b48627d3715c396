using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads each operation's request from its JSON: the server's side.</summary>
/// <remarks>
/// Items are read as <see cref="Item"/>; slots hold <see cref="Item"/> too. A server does not know the schema of a table here, so the key of a
/// put in a batch or transaction is the whole item. Unknown members are passed over, as the service does. Every method throws
/// <see cref="DynamoDbJsonException"/> where the text is not the operation's request.
/// </remarks>
public static partial class RequestReader
{
    private delegate T Reading<out T>(ReadOnlySpan<byte> body);

    /// <summary>Reads the request of PutItem.</summary>
    /// <param name="body">The request's JSON.</param>
    /// <returns>The request and the item.</returns>
    public static (PutItemRequest Request, Item Item) PutItem(ReadOnlySpan<byte> body)
    {
        var put = LenientRequestReader.PutItem(body);
        RequestFaultTexts.ThrowIfAny(put.Request.Faults);
        return put;
    }

    /// <summary>Reads the request of GetItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetItemRequest GetItem(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.GetItem(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of UpdateItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateItemRequest UpdateItem(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.UpdateItem(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of DeleteItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DeleteItemRequest DeleteItem(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.DeleteItem(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of Query.</summary>
    /// <param name="body">The request's JSON.</param>
    public static QueryRequest Query(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.Query(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of Scan.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ScanRequest Scan(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.Scan(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of BatchGetItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchGetItemRequest BatchGetItem(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.BatchGetItem(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of BatchWriteItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchWriteItemRequest BatchWriteItem(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.BatchWriteItem(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of TransactGetItems.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TransactGetItemsRequest TransactGetItems(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.TransactGetItems(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Reads the request of TransactWriteItems.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TransactWriteItemsRequest TransactWriteItems(ReadOnlySpan<byte> body)
    {
        var request = LenientRequestReader.TransactWriteItems(body);
        RequestFaultTexts.ThrowIfAny(request.Faults);
        return request;
    }

    /// <summary>Turns the JSON parser's own faults into the service's.</summary>
    private static T Guard<T>(ReadOnlySpan<byte> body, Reading<T> reading)
    {
        try
        {
            return reading(body);
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }
}
