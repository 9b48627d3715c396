using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A SELECT.</summary>
/// <param name="Table">The table.</param>
/// <param name="IndexName">The index; none for the table itself.</param>
/// <param name="Projection">What is selected; none for <c>*</c>.</param>
/// <param name="Condition">The WHERE clause.</param>
/// <param name="Order">The attributes of ORDER BY.</param>
internal sealed record SelectPlan(
    TableReference Table,
    string? IndexName,
    StatementProjection? Projection,
    StatementCondition? Condition,
    IReadOnlyList<StatementOrder> Order) : StatementPlan(Table);
