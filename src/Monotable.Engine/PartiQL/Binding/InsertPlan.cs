using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>An INSERT.</summary>
internal sealed record InsertPlan(TableReference Table, Item Item, StatementReturning Returning) : WritePlan(Table, null, Returning);
