using Monotable.Engine.Expressions;
using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>An UPDATE.</summary>
internal sealed record UpdatePlan(TableReference Table, BoundUpdate Update, StatementCondition? Condition, StatementReturning Returning)
    : WritePlan(Table, Condition, Returning);
