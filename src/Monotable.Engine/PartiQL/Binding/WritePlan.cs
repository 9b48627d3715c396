using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A statement that writes one item, or checks one in a transaction of writes.</summary>
/// <param name="Table">The table.</param>
/// <param name="Condition">The WHERE clause, with the key in it.</param>
/// <param name="Returning">What is returned of the item.</param>
internal abstract record WritePlan(TableReference Table, StatementCondition? Condition, StatementReturning Returning) : StatementPlan(Table);
