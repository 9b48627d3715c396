using Monotable.Protocol;

namespace Monotable;

/// <summary>A set whose members an update may add and delete.</summary>
/// <typeparam name="TElement">The type of its members.</typeparam>
public interface ISetField<TElement> : IField
{
    /// <summary>Converts members to a DynamoDB set.</summary>
    /// <param name="members">The members: at least one.</param>
    AttributeValue ToSet(IEnumerable<TElement> members);
}
