using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>One statement of a batch on its way: bound, located, executed. A fault on the way is its answer, and leaves the others alone.</summary>
internal sealed class BatchMember
{
    private readonly BatchStatementRequest _request;
    private StatementPlan? _plan;
    private BoundWrite? _write;
    private BatchStatementError? _error;

    public BatchMember(EngineContext context, BatchStatementRequest request)
    {
        _request = request;
        Try(() => Bind(context));
    }

    /// <summary>Gets whether the statement reads; nothing if it does not parse.</summary>
    public bool? IsRead { get; private set; }

    /// <summary>Gets the item that the statement names, if it names one.</summary>
    public (string Table, EntryKey Key)? Item { get; private set; }

    /// <summary>Executes the statement, unless it is at fault already.</summary>
    public BatchStatementResponse Execute(EngineContext context, DatabaseSnapshot database, CapacityTallies tallies)
    {
        Item? item = null;
        if (_error is null)
        {
            Try(() => item = _write is null ? Read(database, tallies) : Write(context, tallies));
        }

        return new() { Error = _error, TableName = _plan?.Table.Text, Item = item };
    }

    private void Bind(EngineContext context)
    {
        var statement = Statements.Parse(_request.Statement);
        IsRead = statement is SelectStatement;
        _plan = Statements.Bind(context, statement, _request.Parameters);
        var table = context.Snapshot(_plan.Table).Definition;
        if (_plan is WritePlan write)
        {
            _write = StatementWrites.Bind(
                write, table, _request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld);
            Item = (table.Name, _write.KeyFor(table));
            return;
        }

        var select = (SelectPlan)_plan;
        var match = KeyMatch.Of(table.Key, select.Condition);
        if (select.IndexName is not null || !match.IsRead)
        {
            throw new DynamoDbValidationException(ServiceTexts.BatchSelect);
        }

        Item = (table.Name, Statements.KeyOf(table.Key, match));
    }

    private Item? Read(DatabaseSnapshot database, CapacityTallies tallies)
    {
        var table = database.Find(_plan!.Table.Name) ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
        var item = table.Find(Item!.Value.Key);
        tallies.Of(_plan.Table).AddTable(CapacityUnits.OfRead(item?.SizeBytes ?? 0, _request.ConsistentRead));
        return item is not null && ((SelectPlan)_plan).Projection is { } projection ? projection.Cut(item) : item;
    }

    private Item? Write(EngineContext context, CapacityTallies tallies)
    {
        var outcome = SingleWrite.Execute(context, _write!);
        tallies.Of(_plan!.Table).AddWrite(outcome.Table.Definition, outcome.Before, outcome.After);
        return StatementWrites.Returned((WritePlan)_plan, outcome);
    }

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (DynamoDbException fault)
        {
            _error = StatementErrors.Of(fault);
        }
    }
}
