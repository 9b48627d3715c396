using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Monotable.Wire;

namespace Monotable.Testing;

/// <summary>The end of an HTTP pipeline that answers as DynamoDB does, from an engine in this process: nothing leaves it.</summary>
/// <remarks>
/// Requests are what a client of DynamoDB sends, signed or not. It answers with the service's statuses, headers and bodies. What a request does
/// is done when its task completes. Safe for use by many threads.
/// </remarks>
public sealed class InProcessMessageHandler : HttpMessageHandler
{
    private readonly OperationDispatcher _dispatcher;
    private long _requests;

    /// <summary>Initializes a handler on an engine of its own.</summary>
    public InProcessMessageHandler()
        : this(new DynamoDbEngine())
    {
    }

    /// <summary>Initializes a handler on an engine, which others may share.</summary>
    /// <param name="engine">The engine.</param>
    public InProcessMessageHandler(DynamoDbEngine engine)
        : this(OperationProviders.Of(new InProcessProvider(engine)))
    {
    }

    /// <summary>Initializes a handler on providers of your own: one that fails on purpose, or records.</summary>
    /// <param name="providers">Who executes the operations.</param>
    public InProcessMessageHandler(OperationProviders providers)
    {
        _dispatcher = new OperationDispatcher(providers);
    }

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var target = request.Headers.TryGetValues(OperationNames.TargetHeader, out var values) ? string.Concat(values) : null;
        using var answer = await _dispatcher.DispatchAsync(target, body, cancellationToken).ConfigureAwait(false);
        return new HttpResponseMessage((HttpStatusCode)answer.StatusCode)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(answer.Body.ToArray())
            {
                Headers = { ContentType = new MediaTypeHeaderValue(OperationNames.ContentType) },
            },
            Headers = { { "x-amzn-RequestId", Interlocked.Increment(ref _requests).ToString("D52", CultureInfo.InvariantCulture) } },
        };
    }
}
