using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Monotable.TestSupport;

/// <summary>Asks an endpoint a real question, <c>ListTables</c>: a server that accepts connections may still be starting.</summary>
internal static class EndpointProbe
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks until the endpoint answers, the time is over, or <paramref name="mayStillAnswer"/> says that it never will.</summary>
    public static async Task<bool> WaitUntilAnswersAsync(
        Uri endpoint, TimeSpan timeout, Func<bool> mayStillAnswer, CancellationToken cancellationToken)
    {
        // A proxy configured for the machine must not get the loopback traffic of a test.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        var waited = Stopwatch.StartNew();
        while (mayStillAnswer())
        {
            if (await AnswersAsync(client, endpoint, cancellationToken))
            {
                return true;
            }

            if (waited.Elapsed > timeout)
            {
                return false;
            }

            await Task.Delay(RetryDelay, cancellationToken);
        }

        return false;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri endpoint, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Content = new StringContent("{}", Encoding.UTF8, new MediaTypeHeaderValue("application/x-amz-json-1.0"));
        request.Headers.Add("X-Amz-Target", "DynamoDB_20120810.ListTables");

        // DynamoDB Local wants to see a signature's shape and does not verify it.
        const string scope = $"{DynamoDbLocal.AccessKey}/20260101/{DynamoDbLocal.Region}/dynamodb/aws4_request";
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host;x-amz-target, Signature={new string('0', 64)}");
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
