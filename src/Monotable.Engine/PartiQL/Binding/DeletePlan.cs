using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A DELETE.</summary>
internal sealed record DeletePlan(TableReference Table, StatementCondition? Condition, ReturnValues Returning)
    : WritePlan(Table, Condition, Returning);
