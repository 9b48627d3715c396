using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>A condition or filter bound to its request.</summary>
internal sealed class BoundCondition(
    Predicate predicate, IReadOnlyCollection<string> attributeNames, IReadOnlyCollection<string>? nestedAttributes = null)
{
    /// <summary>Gets the top-level attributes the condition names.</summary>
    public IReadOnlyCollection<string> AttributeNames { get; } = attributeNames;

    /// <summary>Gets the attributes the condition looks into.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; } = nestedAttributes ?? [];

    public bool Evaluate(Item? item) => predicate.Evaluate(item);
}
