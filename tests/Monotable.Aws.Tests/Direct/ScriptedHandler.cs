using System.Globalization;
using System.Net;
using System.Text;
using Amazon.Runtime;
using Monotable.Wire;

namespace Monotable.Aws.Tests.Direct;

/// <summary>Answers requests in turn as a script says, and keeps what it was sent.</summary>
internal sealed class ScriptedHandler(params Func<CancellationToken, Task<HttpResponseMessage>>[] answers) : HttpMessageHandler
{
    private readonly List<(string Target, string? Authorization, string? Date, string? Token, string Body)> _requests = [];

    public IReadOnlyList<(string Target, string? Authorization, string? Date, string? Token, string Body)> Requests => _requests;

    public static Func<CancellationToken, Task<HttpResponseMessage>> Ok(string json, uint? checksum = null) => _ =>
    {
        var response = Json(HttpStatusCode.OK, json);
        response.Headers.Add("x-amz-crc32", (checksum ?? Crc32.Of(Encoding.UTF8.GetBytes(json))).ToString(CultureInfo.InvariantCulture));
        return Task.FromResult(response);
    };

    public static Func<CancellationToken, Task<HttpResponseMessage>> Error(string code, int status = 400, DateTimeOffset? date = null) => _ =>
    {
        var response = Json((HttpStatusCode)status, $$"""{"__type":"com.amazonaws.dynamodb.v20120810#{{code}}","message":"no"}""");
        response.Headers.Date = date;
        response.Headers.Add("x-amzn-RequestId", "REQ");
        return Task.FromResult(response);
    };

    public static Func<CancellationToken, Task<HttpResponseMessage>> Answer(HttpStatusCode status, string body) => _ =>
        Task.FromResult(Json(status, body));

    public static Func<CancellationToken, Task<HttpResponseMessage>> Fault() => static _ => throw new HttpRequestException("refused");

    public static Func<CancellationToken, Task<HttpResponseMessage>> Silence() => static async token =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("unreachable");
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add((
            request.Headers.GetValues("X-Amz-Target").Single(),
            Header(request, "Authorization"),
            Header(request, "X-Amz-Date"),
            Header(request, "X-Amz-Security-Token"),
            await request.Content!.ReadAsStringAsync(cancellationToken)));
        return await answers[_requests.Count - 1](cancellationToken);
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? string.Concat(values) : null;

    private static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, OperationNames.ContentType) };

    /// <summary>Puts a handler under the SDK's configuration.</summary>
    internal sealed class Factory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
