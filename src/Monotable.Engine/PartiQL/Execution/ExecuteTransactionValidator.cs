using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>
/// Checks an ExecuteTransaction in itself and binds its statements, one after the other: the first that is at fault ends it. A key that does not
/// fit its table cancels it; what else is at fault here refuses the request.
/// </summary>
internal static class ExecuteTransactionValidator
{
    public static List<StatementPlan> Validate(EngineContext context, ExecuteTransactionRequest request)
    {
        CheckForm(request);
        var statements = request.TransactStatements.Select(static statement => Statements.Parse(statement.Statement)).ToList();
        if (statements.Exists(static statement => statement is SelectStatement)
            && statements.Exists(static statement => statement is not SelectStatement))
        {
            throw new DynamoDbValidationException(ServiceTexts.TransactionMixed);
        }

        var plans = new List<StatementPlan>(statements.Count);
        for (var i = 0; i < statements.Count; i++)
        {
            try
            {
                plans.Add(StatementBinder.Bind(context, statements[i], request.TransactStatements[i].Parameters));
                Check(plans[i], context.Snapshot(plans[i].Table).Definition.Key, i, statements.Count);
            }
            catch (StatementException fault)
            {
                throw new DynamoDbValidationException(ServiceTexts.InTransaction(i, fault.Message));
            }
        }

        return plans;
    }

    private static void CheckForm(ExecuteTransactionRequest request)
    {
        if (request.ClientRequestToken is { } token)
        {
            var constraints = new RequestConstraints(TextLayer.Older, faults: null);
            constraints.Length("clientRequestToken", token, 1, DynamoDbLimits.ClientRequestTokenLengthMax);
            constraints.ThrowIfAny();
        }

        if (request.TransactStatements.Count == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.MemberTooShort("[]", "transactStatements"));
        }

        if (request.TransactStatements.Count > DynamoDbLimits.TransactionActionsMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.ListTooLong("transactStatements", DynamoDbLimits.TransactionActionsMax));
        }

        for (var i = 0; i < request.TransactStatements.Count; i++)
        {
            var statement = request.TransactStatements[i];
            Statements.CheckForm(statement.Statement, statement.Parameters, Statements.MemberOf("transactStatements", i));
        }
    }

    private static void Check(StatementPlan plan, KeyShape key, int number, int count)
    {
        switch (plan)
        {
            case SelectPlan { IndexName: not null }:
                throw new StatementException(ServiceTexts.TransactionIndex);
            case ExistsPlan { IndexName: not null }:
                throw new StatementException(ServiceTexts.TransactionExistsIndex);
            case SelectPlan select when !KeyMatch.Of(key, select.Condition).IsRead:
                throw new StatementException(ServiceTexts.TransactionSelect);
            case ExistsPlan exists when KeyMatch.Of(key, exists.Condition) is not { IsWhole: true, Rest.Count: > 0 }:
                throw new StatementException(ServiceTexts.ExistsArgument);
            case WritePlan write when StatementWrites.PathFault(write, key) is { } text:
                throw new StatementException(text);
            case UpdatePlan or DeletePlan when KeyMatch.Of(key, ((WritePlan)plan).Condition) is { HasNonScalar: true, Fault: { } text }:
                throw new StatementException(text);
        }

        // A key that does not fit cancels the transaction, before the statements behind it are looked at.
        var fault = plan is WritePlan { } written ? StatementWrites.KeyFault(written, key) : KeyMatch.Of(key, ((SelectPlan)plan).Condition).Fault;
        if (fault is not null)
        {
            var reasons = new CancellationReasons(count);
            reasons.Try(number, () => throw new DynamoDbValidationException(fault));
            reasons.ThrowIfAny();
        }

        if (plan is WritePlan { Returning: var returning } && returning != default)
        {
            throw new StatementException(returning.Fault ?? ServiceTexts.TransactionReturning);
        }
    }
}
