namespace Monotable.Engine.PartiQL.Binding;

/// <summary>An attribute of ORDER BY. What is wrong with it is told only when the rest of the SELECT fits its table.</summary>
/// <param name="Attribute">The attribute; none where <paramref name="Fault"/> says why.</param>
/// <param name="IsDescending">Whether the order descends.</param>
/// <param name="Fault">What is wrong.</param>
internal readonly record struct StatementOrder(string? Attribute, bool IsDescending, string? Fault = null);
