namespace Monotable;

/// <summary>An error answered by DynamoDB, or by an engine that speaks for it: the service's error code and text.</summary>
/// <remarks>Source: the developer guide, "Error handling with DynamoDB". Errors with a class of their own are subclasses; all others are this
/// class.</remarks>
public class DynamoDbException : MonotableException
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="errorCode">The service's error code, such as <c>ValidationException</c>.</param>
    /// <param name="message">The service's text.</param>
    /// <param name="statusCode">The HTTP status: 400 for the client's errors, 500 for the service's.</param>
    /// <param name="isRetryable">Whether the same request may succeed later.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public DynamoDbException(string errorCode, string message, int statusCode = 400, bool isRetryable = false, Exception? innerException = null)
        : base(message, innerException)
    {
        ErrorCode = errorCode;
        StatusCode = statusCode;
        IsRetryable = isRetryable;
    }

    /// <summary>Gets the service's error code, such as <c>ValidationException</c>.</summary>
    public string ErrorCode { get; }

    /// <summary>Gets the HTTP status.</summary>
    public int StatusCode { get; }

    /// <summary>Gets whether the same request may succeed later.</summary>
    public bool IsRetryable { get; }

    /// <summary>Gets or sets the request's id, if the service gave one.</summary>
    public string? RequestId { get; init; }
}
