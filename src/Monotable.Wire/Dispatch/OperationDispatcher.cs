using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>DynamoDB's wire protocol without HTTP: takes an operation's target and the body of its request, and answers status and body.</summary>
/// <remarks>
/// It knows every operation of the service's current model; those it does not execute answer an error that says so, and other names
/// <c>UnknownOperationException</c>. It has no state of its own: use one from as many threads as you like.
/// </remarks>
/// <param name="providers">Who executes the operations.</param>
public sealed class OperationDispatcher(OperationProviders providers)
{
    // The service's own words for its own failures, from the API reference, "Common errors".
    private const string InternalFailure = "The request processing has failed because of an unknown error, exception or failure.";

    /// <summary>Gets every operation of the service's current model: 62 of DynamoDB and 4 of DynamoDB Streams.</summary>
    public static IReadOnlyList<OperationInfo> Operations { get; } =
        [.. OperationTable.All.Select(static operation => new OperationInfo(operation.Name, operation.Target, operation.IsProvided))];

    /// <summary>Gets whether the service's current model knows an operation.</summary>
    /// <param name="target">The value of the header <c>X-Amz-Target</c>.</param>
    public static bool Knows(string? target) => target is not null && OperationTable.ByTarget.ContainsKey(target);

    /// <summary>Writes an error as the service answers it: for those who refuse a request before it comes here.</summary>
    /// <param name="error">The error.</param>
    public static OperationResponse Refuse(DynamoDbError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Error(new PooledBuffer(), error);
    }

    /// <summary>Executes a request.</summary>
    /// <param name="target">The value of the header <c>X-Amz-Target</c>.</param>
    /// <param name="body">The request's JSON in UTF-8. It must not change before the answer is there.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer. The service's errors, and our own failures, are answers too.</returns>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The boundary: a client learns nothing of a failure.")]
    public async ValueTask<OperationResponse> DispatchAsync(
        string? target, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        var answer = new PooledBuffer();
        if (target is null || !OperationTable.ByTarget.TryGetValue(target, out var operation))
        {
            return Error(answer, new DynamoDbError("UnknownOperationException", ""));
        }

        try
        {
            await operation.RunAsync(providers, body, answer, cancellationToken).ConfigureAwait(false);
            return new OperationResponse(200, answer);
        }
        catch (DynamoDbException exception)
        {
            return Error(answer, DynamoDbError.From(exception));
        }
        catch (DynamoDbJsonException exception)
        {
            return Error(answer, exception.Error);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            answer.Dispose();
            throw;
        }
        catch (Exception exception)
        {
            return Error(answer, new DynamoDbError("InternalServerError", InternalFailure) { StatusCode = 500 }, exception);
        }
    }

    private static OperationResponse Error(PooledBuffer answer, DynamoDbError error, Exception? fault = null)
    {
        answer.Clear();
        JsonWriterCache.Write(answer, error, ErrorBody.Write);
        return new OperationResponse(error.StatusCode, answer) { ErrorCode = error.Code, Fault = fault };
    }
}
