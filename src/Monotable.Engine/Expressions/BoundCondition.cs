using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>A condition or filter bound to its request.</summary>
internal sealed class BoundCondition(Predicate predicate, IReadOnlyCollection<string> attributeNames)
{
    /// <summary>Gets the top-level attributes the condition names.</summary>
    public IReadOnlyCollection<string> AttributeNames { get; } = attributeNames;

    public bool Evaluate(Item? item) => predicate.Evaluate(item);
}
