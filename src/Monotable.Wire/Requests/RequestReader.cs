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
    public static (PutItemRequest Request, Item Item) PutItem(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.PutItem(body), static put => put.Request.Faults);

    /// <summary>Reads the request of GetItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetItemRequest GetItem(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.GetItem(body), static request => request.Faults);

    /// <summary>Reads the request of UpdateItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateItemRequest UpdateItem(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.UpdateItem(body), static request => request.Faults);

    /// <summary>Reads the request of DeleteItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DeleteItemRequest DeleteItem(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.DeleteItem(body), static request => request.Faults);

    /// <summary>Reads the request of Query.</summary>
    /// <param name="body">The request's JSON.</param>
    public static QueryRequest Query(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.Query(body), static request => request.Faults);

    /// <summary>Reads the request of Scan.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ScanRequest Scan(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.Scan(body), static request => request.Faults);

    /// <summary>Reads the request of BatchGetItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchGetItemRequest BatchGetItem(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.BatchGetItem(body), static request => request.Faults);

    /// <summary>Reads the request of BatchWriteItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchWriteItemRequest BatchWriteItem(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.BatchWriteItem(body), static request => request.Faults);

    /// <summary>Reads the request of TransactGetItems.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TransactGetItemsRequest TransactGetItems(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.TransactGetItems(body), static request => request.Faults);

    /// <summary>Reads the request of TransactWriteItems.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TransactWriteItemsRequest TransactWriteItems(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.TransactWriteItems(body), static request => request.Faults);

    private static T Faultless<T>(T request, Func<T, RequestFaults?> faults)
    {
        RequestFaultTexts.ThrowIfAny(faults(request));
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
