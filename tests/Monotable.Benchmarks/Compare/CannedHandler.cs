using System.Net;
using System.Net.Http.Headers;

namespace Monotable.Benchmarks.Compare;

/// <summary>Answers every request at once with the same bytes.</summary>
internal sealed class CannedHandler(byte[] answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/x-amz-json-1.0");
    private readonly string _checksum = Checksum.Of(answer);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(answer), RequestMessage = request };
        response.Content.Headers.ContentType = Json;
        response.Headers.TryAddWithoutValidation("x-amzn-RequestId", "4KBNVRGD25RG1KEO9UT4V3FQDJVV4KQNSO5AEMVJF66Q9ASUAAJG");
        response.Headers.TryAddWithoutValidation("x-amz-crc32", _checksum);
        return Task.FromResult(response);
    }
}
