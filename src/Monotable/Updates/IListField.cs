using Monotable.Protocol;

namespace Monotable;

/// <summary>A list to which an update may append.</summary>
/// <typeparam name="TElement">The type of its elements.</typeparam>
public interface IListField<TElement> : IField
{
    /// <summary>Converts elements to a DynamoDB list.</summary>
    /// <param name="elements">The elements.</param>
    AttributeValue ToList(IEnumerable<TElement> elements);
}
