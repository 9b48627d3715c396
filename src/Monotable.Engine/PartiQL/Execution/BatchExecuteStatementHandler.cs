using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Executes BatchExecuteStatement: each statement by itself, as if it had come alone.</summary>
internal static class BatchExecuteStatementHandler
{
    public static BatchExecuteStatementResponse Handle(EngineContext context, BatchExecuteStatementRequest request)
    {
        Validate(request);
        var members = request.Statements.Select(statement => new BatchMember(context, statement)).ToList();
        CheckTogether(members);

        var database = context.Storage.Current;
        var tallies = new CapacityTallies();
        return new()
        {
            Responses = [.. members.Select(member => member.Execute(context, database, tallies))],
            ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity),
        };
    }

    private static void Validate(BatchExecuteStatementRequest request)
    {
        if (request.Statements.Count == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.MemberTooShort("[]", "statements"));
        }

        if (request.Statements.Count > DynamoDbLimits.BatchStatementsMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.ListTooLong("statements", DynamoDbLimits.BatchStatementsMax));
        }

        for (var i = 0; i < request.Statements.Count; i++)
        {
            Statements.CheckForm(request.Statements[i].Statement, request.Statements[i].Parameters, Statements.MemberOf("statements", i));
        }
    }

    private static void CheckTogether(List<BatchMember> members)
    {
        if (members.Exists(static member => member.IsRead == true) && members.Exists(static member => member.IsRead == false))
        {
            throw new DynamoDbValidationException(ServiceTexts.BatchMixed);
        }

        var seen = new HashSet<(string, EntryKey)>();
        if (members.Exists(member => member.Item is { } item && !seen.Add(item)))
        {
            throw new DynamoDbValidationException(ServiceTexts.DuplicateKeys);
        }
    }
}
