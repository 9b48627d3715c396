using Monotable.Protocol;

namespace Monotable;

/// <summary>An item and a class do not fit: a required attribute is missing, or a value has a type or a range the other side cannot hold.</summary>
public sealed class ItemMappingException : MonotableException
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="message">The entity, the attribute, the rule and the remedy.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ItemMappingException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception for an attribute of an unexpected type. The codec that catches it adds entity and attribute.</summary>
    /// <param name="actual">The type the item holds.</param>
    /// <param name="wanted">The type the member needs.</param>
    public static ItemMappingException WrongType(AttributeType actual, AttributeType wanted) =>
        new($"The stored value is of type {actual.ToCode()}, but the member is read from {wanted.ToCode()}.");
}
