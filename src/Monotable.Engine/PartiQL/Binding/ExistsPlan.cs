using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>An <c>EXISTS(SELECT …)</c>: nothing is written, but the condition must hold.</summary>
internal sealed record ExistsPlan(TableReference Table, string? IndexName, StatementCondition? Condition)
    : WritePlan(Table, Condition, default);
