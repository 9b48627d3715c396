using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>One clause of a key condition.</summary>
internal sealed record KeyClause(string Attribute, KeyComparison Comparison, AttributeValue First, AttributeValue Second = default);
