using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>An UPDATE.</summary>
internal sealed record UpdatePlan(TableReference Table, BoundUpdate Update, StatementCondition? Condition, ReturnValues Returning)
    : WritePlan(Table, Condition, Returning);
