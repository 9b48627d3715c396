using System.Globalization;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Executes ExecuteStatement.</summary>
internal static class ExecuteStatementHandler
{
    public static StatementAnswer Handle(EngineContext context, ExecuteStatementRequest request)
    {
        Validate(request);
        var plan = Statements.Bind(context, Statements.Parse(request.Statement), request.Parameters);
        if (plan is SelectPlan select)
        {
            var (page, nextToken) = SelectReader.Read(context, select, request);
            return new(page.Items, nextToken, page.LastEvaluatedKey, page.ConsumedCapacity);
        }

        return Write(context, (WritePlan)plan, request);
    }

    private static void Validate(ExecuteStatementRequest request)
    {
        Statements.CheckForm(request.Statement, request.Parameters);
        if (request.Limit < 1)
        {
            throw OperationLayers.EnvelopedFault(
                ServiceTexts.ValueTooSmall(request.Limit.Value.ToString(CultureInfo.InvariantCulture), "limit", 1));
        }

        if (request.NextToken is "")
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.MemberTooShort("", "nextToken"));
        }

        if (request.NextToken is { Length: > DynamoDbLimits.NextTokenLengthMax } token)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.MemberTooLong(token, "nextToken", DynamoDbLimits.NextTokenLengthMax));
        }
    }

    private static StatementAnswer Write(EngineContext context, WritePlan plan, ExecuteStatementRequest request)
    {
        var returnsItem = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld;
        var write = StatementWrites.Bind(plan, context.Snapshot(plan.Table).Definition, returnsItem);
        var outcome = SingleWrite.Execute(context, write);
        var answer = SingleWrite.Shape(
            write, outcome, StatementWrites.Returned(plan, outcome), request.ReturnConsumedCapacity, ReturnItemCollectionMetrics.None);
        return new(answer.Attributes is { } item ? [item] : [], null, null, answer.ConsumedCapacity);
    }
}
