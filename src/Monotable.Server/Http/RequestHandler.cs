using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>
/// A request's way: what is not a call of an operation is answered by itself; a call's operation, body and signature are checked in this order; then
/// the dispatcher has it.
/// </summary>
internal sealed partial class RequestHandler(SignatureGate gate, TableScopes scopes, ILogger logger)
{
    // Observed: a longer one is refused before it is looked at.
    private const int TargetLengthMax = 8_192;

    private readonly RequestIds _ids = new();

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await RouteAsync(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
    }

    private Task RouteAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.Server = "Server";
        response.Headers["x-amzn-RequestId"] = _ids.Next();
        if (context.Features.Get<IHttpRequestFeature>()?.RawTarget.Length > TargetLengthMax)
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        if (CrossOrigin.Answer(request, response))
        {
            return Task.CompletedTask;
        }

        if (request.Path != "/" || !HttpMethods.IsPost(request.Method) || !IsDynamoDbJson(request.ContentType))
        {
            return PlainAnswers.SendAsync(context);
        }

        return CallAsync(context);
    }

    private async Task CallAsync(HttpContext context)
    {
        using var body = await RequestBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (body.Fault == RequestBodyFault.TooLarge)
        {
            // Not the JSON envelope: the service does not get as far as to know what is called.
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        using var answer = await AnswerAsync(context, body).ConfigureAwait(false);
        if (answer.Fault is { } fault)
        {
            LogFault(context.Request.Headers[OperationNames.TargetHeader].ToString(), fault);
        }

        await ResponseSender.SendAsync(context, answer.StatusCode, OperationNames.ContentType, answer.Body).ConfigureAwait(false);
    }

    private async ValueTask<OperationResponse> AnswerAsync(HttpContext context, RequestBody body)
    {
        var target = context.Request.Headers[OperationNames.TargetHeader].ToString();
        if (!OperationDispatcher.Knows(target))
        {
            return OperationDispatcher.Refuse(new DynamoDbError("UnknownOperationException", ""));
        }

        if (gate.Check(context.Request, body.Sent.Span, out var scope) is { } refusal)
        {
            return OperationDispatcher.Refuse(refusal);
        }

        // The service answers 500 to a body that is not what its Content-Encoding says; the fault is the client's.
        return body.Fault == RequestBodyFault.Unreadable
            ? OperationDispatcher.Refuse(new DynamoDbError("SerializationException", ""))
            : await scopes.Find(scope).DispatchAsync(target, body.Json, context.RequestAborted).ConfigureAwait(false);
    }

    private static bool IsDynamoDbJson(string? contentType)
    {
        var type = contentType.AsSpan();
        var semicolon = type.IndexOf(';');
        return (semicolon < 0 ? type : type[..semicolon]).Trim().Equals(OperationNames.ContentType, StringComparison.OrdinalIgnoreCase);
    }

    [LoggerMessage(1, LogLevel.Error, "{Operation} failed inside the server.")]
    private partial void LogFault(string operation, Exception exception);
}
