using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>The RETURNING clause of a write. What is wrong with it is told only when the write fits its table.</summary>
/// <param name="Values">What is returned of the item.</param>
/// <param name="Fault">What is wrong with the clause.</param>
internal readonly record struct StatementReturning(ReturnValues Values, string? Fault = null);
