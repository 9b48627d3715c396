using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Binds statements to their parameters, and refuses what PartiQL has and DynamoDB has not.</summary>
internal sealed class StatementBinder
{
    private readonly EngineContext _context;
    private readonly StatementScope _scope = new();
    private readonly ConstantReader _constants;

    private StatementBinder(EngineContext context, StatementParameters parameters)
    {
        _context = context;
        _constants = new(parameters);
    }

    /// <summary>Binds a statement.</summary>
    /// <exception cref="StatementException">It is none that DynamoDB executes.</exception>
    public static StatementPlan Bind(EngineContext context, Statement statement, IReadOnlyList<AttributeValue>? parameters)
    {
        var values = new StatementParameters(parameters);
        var binder = new StatementBinder(context, values);
        if (statement.OperatorCount > DynamoDbLimits.ExpressionOperatorsMax)
        {
            throw new StatementException(ServiceTexts.TooManyOperators("", DynamoDbLimits.ExpressionOperatorsMax + 1));
        }

        try
        {
            StatementPlan plan = statement switch
            {
                SelectStatement select => binder.Select(select),
                InsertStatement insert => binder.Insert(insert),
                UpdateStatement update => binder.Update(update),
                DeleteStatement delete => binder.Delete(delete),
                _ => binder.Exists((ExistsStatement)statement),
            };
            values.CheckCount(statement);
            return plan;
        }
        catch (ExpressionException fault)
        {
            throw new StatementException(fault.Message);
        }
    }

    private SelectPlan Select(SelectStatement select)
    {
        CheckClauses(select);
        var target = TargetReader.Source(_context, select.From);
        var projection = select.Items is null ? null : Projection(select.Items);
        return new(target.Table, target.IndexName, projection, Condition(select.Where), [.. select.OrderBy.Select(Order)]);
    }

    private static void CheckClauses(SelectStatement select)
    {
        if (select.IsValue)
        {
            throw new StatementException(ServiceTexts.SelectValue);
        }

        if (select.IsDistinct)
        {
            throw new StatementException(ServiceTexts.SelectDistinct);
        }

        if (select.Unsupported is { } clause)
        {
            var text = ServiceTexts.ClauseUnsupported(clause.Name);
            throw clause.Span is { } span ? StatementFaults.At(span, text) : new StatementException(text);
        }
    }

    private StatementProjection Projection(IReadOnlyList<SelectItem> items)
    {
        var columns = new List<(string Name, PathNode Path)>(items.Count);
        foreach (var item in items)
        {
            if (item.IsAliased)
            {
                throw new StatementException(ServiceTexts.StatementAliased);
            }

            if (item.IsUnpivoted)
            {
                throw new StatementException(ServiceTexts.SelectHierarchy);
            }

            var path = PathReader.Read(item.Value, _scope);
            var name = PathReader.LastNameOf(path);
            if (columns.Exists(column => string.Equals(column.Name, name, StringComparison.Ordinal)))
            {
                throw new StatementException(ServiceTexts.SelectTwice(name));
            }

            columns.Add((name, path));
        }

        var bound = columns.ConvertAll(column => (column.Name, Path: new DocumentPath([.. column.Path.Elements])));
        CheckDisjoint(bound.Select(static column => column.Path));
        return new(bound);
    }

    private static StatementOrder Order(OrderItem item) => item.Value is NameExpression name
        ? new(name.Name, item.IsDescending)
        : new(null, item.IsDescending, ServiceTexts.OrderArgument(StatementFaults.SortOf(item.Value)));

    private InsertPlan Insert(InsertStatement insert)
    {
        if (insert.Value is not { } value)
        {
            throw new DynamoDbValidationException(ServiceTexts.OperationUnsupported("InsertOp"));
        }

        if (insert.HasPosition)
        {
            throw StatementFaults.At(insert.Span, ServiceTexts.InsertAt);
        }

        if (insert.HasConflictClause)
        {
            throw new StatementException(ServiceTexts.ConflictClause);
        }

        var item = value is StructExpression fields
            ? _constants.ReadItem(fields)
            : throw StatementFaults.At(value.Span, ServiceTexts.InsertFormat);
        return new(
            TargetReader.Inserted(_context, insert.Target),
            item,
            new(ReturnValues.None, insert.HasReturning ? ServiceTexts.InsertReturning : null));
    }

    // The WHERE clause comes first: of several faults it is its that is told. What it and the others compare and set are scopes of their own.
    private UpdatePlan Update(UpdateStatement update)
    {
        var condition = Condition(update.Where);
        var scope = new StatementScope();
        var actions = new UpdateReader(scope, _constants).Read(update.Clauses);
        CheckDisjoint(actions.Select(static action => new DocumentPath([.. action.Path.Elements])));
        var bound = new UpdateBinder(scope.Placeholders, "").Bind(actions);
        return new(TargetReader.Written(_context, update.From), bound, condition, Returning(update.Returning));
    }

    private DeletePlan Delete(DeleteStatement delete)
    {
        var condition = Condition(delete.Where);
        var returning = Returning(delete.Returning);
        if (returning is { Values: not (ReturnValues.None or ReturnValues.AllOld) })
        {
            returning = new(ReturnValues.None, ServiceTexts.ReturningInDelete(
                delete.Returning[0].Mapping.Replace('_', ' ').ToUpperInvariant()));
        }

        return new(TargetReader.Written(_context, delete.From), condition, returning);
    }

    private ExistsPlan Exists(ExistsStatement exists)
    {
        if (exists.Argument is not SelectExpression select)
        {
            throw new DynamoDbValidationException(ServiceTexts.ExistsOperation);
        }

        var plan = Select(select.Select);
        return new(plan.Table, plan.IndexName, plan.Condition);
    }

    private StatementCondition? Condition(Expression? where) => where is null
        ? null
        : new StatementCondition(new ConditionReader(_scope, _constants).Read(where), _scope);

    private static StatementReturning Returning(IReadOnlyList<ReturningElement> elements) => elements switch
    {
        [] => default,
        [{ IsWhole: false }] => new(ReturnValues.None, ServiceTexts.ReturningStar),
        [{ Mapping: "all_old" }] => new(ReturnValues.AllOld),
        [{ Mapping: "all_new" }] => new(ReturnValues.AllNew),
        [{ Mapping: "modified_old" }] => new(ReturnValues.UpdatedOld),
        [_] => new(ReturnValues.UpdatedNew),
        _ => new(ReturnValues.None, ServiceTexts.ReturningMany),
    };

    // The service meets the paths from the last one on, and names them in that order.
    private static void CheckDisjoint(IEnumerable<DocumentPath> paths) => PathRules.Bind([.. paths.Reverse()], 0, static (path, _) => path, "");
}
