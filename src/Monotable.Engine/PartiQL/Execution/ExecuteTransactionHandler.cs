using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Executes ExecuteTransaction: reads from one snapshot, writes as TransactWriteItems does.</summary>
internal static class ExecuteTransactionHandler
{
    public static ExecuteTransactionResponse Handle(EngineContext context, ExecuteTransactionRequest request)
    {
        var plans = ExecuteTransactionValidator.Validate(context, request);
        return plans[0] is SelectPlan
            ? TransactionReads.Read(context, [.. plans.Cast<SelectPlan>()], request.ReturnConsumedCapacity)
            : Write(context, request, [.. plans.Cast<WritePlan>()]);
    }

    private static ExecuteTransactionResponse Write(EngineContext context, ExecuteTransactionRequest request, List<WritePlan> plans)
    {
        var writes = plans.Select((plan, i) => StatementWrites.Bind(
            plan,
            context.Snapshot(plan.Table).Definition,
            request.TransactStatements[i].ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld)).ToList();
        TransactWriteItemsValidator.CheckSize(writes);
        if (request.ClientRequestToken is not { } token)
        {
            return Shape(context, request, writes, TransactWriteItemsHandler.Execute(context, writes));
        }

        if (context.Tokens.Begin(token, FingerprintOf(request)) is { } reads)
        {
            return ShapeRepetition(request, reads);
        }

        try
        {
            var records = TransactWriteItemsHandler.Execute(context, writes);
            context.Tokens.Complete(token, TransactWriteItemsHandler.ReadsOf(writes, records));
            return Shape(context, request, writes, records);
        }
        catch
        {
            context.Tokens.Abandon(token);
            throw;
        }
    }

    private static ExecuteTransactionResponse Shape(
        EngineContext context, ExecuteTransactionRequest request, List<BoundWrite> writes, WriteRecord[] records)
    {
        var tallies = new CapacityTallies();
        var database = context.Storage.Current;
        for (var i = 0; i < records.Length; i++)
        {
            if (database.Find(writes[i].Table.Name) is { } table)
            {
                tallies.Of(writes[i].Table).AddWrite(
                    table.Definition, records[i].Before, records[i].After, CapacityUnits.TransactionFactor);
            }
        }

        return new() { ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity, UnitKind.Write) };
    }

    private static ExecuteTransactionResponse ShapeRepetition(ExecuteTransactionRequest request, IReadOnlyList<ConsumedRead> reads)
    {
        var tallies = new CapacityTallies();
        foreach (var read in reads)
        {
            tallies.Of(read.Table).AddTable(read.Units);
        }

        return new() { ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity, UnitKind.Read) };
    }

    // Describes what the transaction does as one value, by which a repetition is told from another request.
    private static AttributeValue FingerprintOf(ExecuteTransactionRequest request) =>
        AttributeValue.ListUnsafe([.. request.TransactStatements.Select(static statement => AttributeValue.List(
            statement.Statement,
            AttributeValue.ListUnsafe([.. statement.Parameters ?? []]),
            (int)statement.ReturnValuesOnConditionCheckFailure))]);
}
