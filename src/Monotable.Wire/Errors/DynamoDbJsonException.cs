namespace Monotable.Wire;

/// <summary>A text is not DynamoDB JSON, or not the request or answer it should be.</summary>
/// <param name="error">The error the service answers to such a text.</param>
/// <param name="innerException">The JSON parser's exception, if it is one.</param>
/// <remarks>A server answers <see cref="Error"/>. For a client it means that what answered is not DynamoDB.</remarks>
public sealed class DynamoDbJsonException(DynamoDbError error, Exception? innerException = null)
    : MonotableException($"{error.Code}: {error.Message}", innerException)
{
    /// <summary>Gets the error the service answers to such a text.</summary>
    public DynamoDbError Error { get; } = error;

    internal static DynamoDbJsonException Serialization(string message = "", Exception? innerException = null) =>
        new(new DynamoDbError("SerializationException", message), innerException);

    internal static DynamoDbJsonException Validation(string message) => new(new DynamoDbError("ValidationException", message));
}
