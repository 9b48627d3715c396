using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A DELETE.</summary>
internal sealed record DeletePlan(TableReference Table, StatementCondition? Condition, StatementReturning Returning)
    : WritePlan(Table, Condition, Returning);
