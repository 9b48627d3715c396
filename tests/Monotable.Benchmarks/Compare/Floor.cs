using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Compare;

/// <summary>
/// What an expert would write by hand for exactly these classes: <see cref="Utf8JsonWriter"/> into a buffer that is kept, one signed request, and
/// <see cref="Utf8JsonReader"/> over a rented array. It has no retries, no checksums and no errors.
/// </summary>
/// <param name="http">What sends.</param>
/// <param name="address">Where to.</param>
internal sealed class Floor(HttpMessageInvoker http, Uri address)
{
    private static readonly MediaTypeHeaderValue Json = new("application/x-amz-json-1.0");

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly FloorSigner _signer = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", address.Authority, "us-east-1");
    private readonly Utf8JsonWriter _json = new(
        Stream.Null, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public async ValueTask<FlatOrder?> GetAsync(string userId, string orderId)
    {
        Begin();
        WriteKey(userId, orderId);
        _json.WriteEndObject();
        var (array, length) = await SendAsync("DynamoDB_20120810.GetItem");
        var order = FloorReader.Item(array.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(array);
        return order;
    }

    public async ValueTask PutAsync(FlatOrder order)
    {
        Begin();
        _json.WriteStartObject("Item"u8);
        Text("City"u8, order.City);
        _json.WriteStartObject("IsGift"u8);
        _json.WriteBoolean("BOOL"u8, order.IsGift);
        _json.WriteEndObject();
        Text("Name"u8, order.Name);
        Text("Note"u8, order.Note);
        Text("OrderId"u8, order.OrderId);
        Text("PlacedAt"u8, order.PlacedAt);
        Number("Price"u8, order.Price);
        Number("Quantity"u8, order.Quantity);
        Text("UserId"u8, order.UserId);
        Number("Weight"u8, order.Weight);
        Text("_t"u8, "FlatOrder");
        Text("pk"u8, "USER#", order.UserId);
        Text("sk"u8, "ORDER#", order.OrderId);
        _json.WriteEndObject();
        _json.WriteEndObject();
        var (array, _) = await SendAsync("DynamoDB_20120810.PutItem");
        ArrayPool<byte>.Shared.Return(array);
    }

    public async ValueTask UpdateAsync(string userId, string orderId, decimal price)
    {
        Begin();
        WriteKey(userId, orderId);
        _json.WriteString("UpdateExpression"u8, "SET #0 = :0"u8);
        _json.WriteString("ConditionExpression"u8, "attribute_exists(#1)"u8);
        _json.WriteStartObject("ExpressionAttributeNames"u8);
        _json.WriteString("#0"u8, "Price"u8);
        _json.WriteString("#1"u8, "pk"u8);
        _json.WriteEndObject();
        _json.WriteStartObject("ExpressionAttributeValues"u8);
        Number(":0"u8, price);
        _json.WriteEndObject();
        _json.WriteEndObject();
        var (array, _) = await SendAsync("DynamoDB_20120810.UpdateItem");
        ArrayPool<byte>.Shared.Return(array);
    }

    public async ValueTask<List<FlatOrder>> QueryFlatAsync(string userId)
    {
        WriteQuery(userId, "ORDER#"u8);
        var (array, length) = await SendAsync("DynamoDB_20120810.Query");
        var orders = FloorReader.Items(array.AsSpan(0, length), FloorReader.Flat);
        ArrayPool<byte>.Shared.Return(array);
        return orders;
    }

    public async ValueTask<List<MixedOrder>> QueryMixedAsync(string userId)
    {
        WriteQuery(userId, "MIXED#"u8);
        var (array, length) = await SendAsync("DynamoDB_20120810.Query");
        var orders = FloorReader.Items(array.AsSpan(0, length), FloorReader.Mixed);
        ArrayPool<byte>.Shared.Return(array);
        return orders;
    }

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WriteString("TableName"u8, "bench"u8);
    }

    private void WriteKey(string userId, string orderId)
    {
        _json.WriteStartObject("Key"u8);
        Text("pk"u8, "USER#", userId);
        Text("sk"u8, "ORDER#", orderId);
        _json.WriteEndObject();
    }

    private void WriteQuery(string userId, ReadOnlySpan<byte> prefix)
    {
        Begin();
        _json.WriteString("KeyConditionExpression"u8, "#0 = :0 AND begins_with(#1, :1)"u8);
        _json.WriteStartObject("ExpressionAttributeNames"u8);
        _json.WriteString("#0"u8, "pk"u8);
        _json.WriteString("#1"u8, "sk"u8);
        _json.WriteEndObject();
        _json.WriteStartObject("ExpressionAttributeValues"u8);
        Text(":0"u8, "USER#", userId);
        _json.WriteStartObject(":1"u8);
        _json.WriteString("S"u8, prefix);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Text(ReadOnlySpan<byte> name, string value)
    {
        _json.WriteStartObject(name);
        _json.WriteString("S"u8, value);
        _json.WriteEndObject();
    }

    private void Text(ReadOnlySpan<byte> name, string prefix, string value)
    {
        Span<char> text = stackalloc char[128];
        prefix.CopyTo(text);
        value.CopyTo(text[prefix.Length..]);
        _json.WriteStartObject(name);
        _json.WriteString("S"u8, text[..(prefix.Length + value.Length)]);
        _json.WriteEndObject();
    }

    private void Number<T>(ReadOnlySpan<byte> name, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[64];
        value.TryFormat(text, out var length, default, null);
        _json.WriteStartObject(name);
        _json.WriteString("N"u8, text[..length]);
        _json.WriteEndObject();
    }

    private async ValueTask<(byte[] Array, int Length)> SendAsync(string target)
    {
        _json.Flush();
        using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(_buffer.WrittenMemory) };
        message.Content.Headers.ContentType = Json;
        var (date, authorization) = _signer.Sign(target, _buffer.WrittenSpan);
        message.Headers.TryAddWithoutValidation("X-Amz-Target", target);
        message.Headers.TryAddWithoutValidation("X-Amz-Date", date);
        message.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.SendAsync(message, CancellationToken.None);
        var length = (int)response.Content.Headers.ContentLength!.Value;
        var array = ArrayPool<byte>.Shared.Rent(length);
        await using var stream = await response.Content.ReadAsStreamAsync();
        await stream.ReadExactlyAsync(array.AsMemory(0, length));
        return (array, length);
    }
}
