using Monotable.Protocol;

namespace Monotable;

/// <summary>A part of a SET clause.</summary>
/// <param name="Path">What is set.</param>
/// <param name="Write">Writes it.</param>
/// <param name="Apply">Makes the attribute's value after the update of the one before; none is no attribute.</param>
/// <param name="IsBlind">Whether the value after does not depend on the one before.</param>
internal sealed record SetClause(
    AttributePath Path, Action<ExpressionWriter> Write, Func<AttributeValue, AttributeValue> Apply, bool IsBlind = false);
