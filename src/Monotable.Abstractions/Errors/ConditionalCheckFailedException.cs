using Monotable.Protocol;

namespace Monotable;

/// <summary>A condition evaluated to false; nothing was written.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ConditionalCheckFailedException(string message, Exception? innerException = null)
    : DynamoDbException("ConditionalCheckFailedException", message, innerException: innerException)
{
    /// <summary>Gets the item as it was, if the request asked for it with <c>ReturnValuesOnConditionCheckFailure</c> and there was one.</summary>
    public Item? Item { get; init; }
}
