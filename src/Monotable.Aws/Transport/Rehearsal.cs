using System.Globalization;
using System.Net;
using Amazon.Runtime;
using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>
/// Loads and compiles what the first request of a process passes through, while the application goes on: by a request that goes nowhere, and an
/// answer that is always the same.
/// </summary>
internal static class Rehearsal
{
    private static int begun;

    private static ReadOnlySpan<byte> Answer => """{"Item":{"text":{"S":"any text"},"number":{"N":"12.5"},"flag":{"BOOL":true}}}"""u8;

    /// <summary>Begins once per process, on other threads.</summary>
    public static void Begin()
    {
        if (Interlocked.Exchange(ref begun, 1) == 0)
        {
            _ = PlayAsync();
        }
    }

    /// <summary>Carries the request, and beside it reads the answer.</summary>
    internal static Task PlayAsync() =>
        Task.WhenAll(Task.Run(ExchangeAsync), Task.Run(static () => ResponseReader.GetItem(Answer, ItemCodec.Instance)));

    private static async Task ExchangeAsync()
    {
        using var http = new HttpMessageInvoker(new Nowhere());
        using var transport = new LeanTransport(
            http,
            ownsHttp: false,
            new(new("https://localhost/"), "any"),
            new(new BasicAWSCredentials("any", "any")),
            new(0, TransportSettings.DefaultTimeout, TimeProvider.System));
        using var body = new PooledBuffer();
        using var answer = await transport.SendAsync(Targets.GetItem, body, CancellationToken.None).ConfigureAwait(false);
    }

    private sealed class Nowhere : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Answer.ToArray()) };
            answer.Headers.TryAddWithoutValidation(HttpAnswer.ChecksumHeader, Crc32.Of(Answer).ToString(CultureInfo.InvariantCulture));
            return Task.FromResult(answer);
        }
    }
}
