namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One item of ORDER BY.</summary>
internal sealed record OrderItem(Expression Value, bool IsDescending);
