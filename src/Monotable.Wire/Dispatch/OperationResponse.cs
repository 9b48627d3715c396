namespace Monotable.Wire;

/// <summary>The answer to one request: a status and a body in memory of a pool, which <see cref="Dispose"/> gives back.</summary>
public sealed class OperationResponse : IDisposable
{
    private readonly PooledBuffer _body;

    internal OperationResponse(int statusCode, PooledBuffer body)
    {
        StatusCode = statusCode;
        _body = body;
    }

    /// <summary>Gets the HTTP status: 200, or an error's.</summary>
    public int StatusCode { get; }

    /// <summary>Gets the answer's JSON in UTF-8; empty for operations that answer without a body. Valid until the answer is disposed of.</summary>
    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    /// <summary>Gets the error code, without its namespace, of an answer that is an error.</summary>
    public string? ErrorCode { get; internal init; }

    /// <summary>Gets what went wrong here, of an answer that is <c>InternalServerError</c>: for a log, never for the client.</summary>
    public Exception? Fault { get; internal init; }

    /// <inheritdoc/>
    public void Dispose() => _body.Dispose();
}
