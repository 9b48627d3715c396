using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    private delegate T StatementReading<out T>(ref WireReader reader);

    /// <summary>Reads the request of ExecuteStatement.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ExecuteStatementRequest ExecuteStatement(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = Strictly(body, static (ref WireReader reader) =>
        {
            var statement = StatementMembers.Read(ref reader, "");
            reader.End();
            return statement;
        });
        return new ExecuteStatementRequest
        {
            Statement = members.Statement,
            Parameters = members.Parameters,
            ConsistentRead = members.ConsistentRead,
            NextToken = members.NextToken,
            Limit = members.Limit,
            ReturnConsumedCapacity = members.Capacity,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
        };
    });

    /// <summary>Reads the request of BatchExecuteStatement.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchExecuteStatementRequest BatchExecuteStatement(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = Strictly(body, static (ref WireReader reader) => StatementListMembers.Read(ref reader, "Statements"u8, "statements"));
        return new BatchExecuteStatementRequest
        {
            Statements =
            [
                .. members.Statements.Select(static statement => new BatchStatementRequest
                {
                    Statement = statement.Statement,
                    Parameters = statement.Parameters,
                    ConsistentRead = statement.ConsistentRead,
                    ReturnValuesOnConditionCheckFailure = statement.OnFailure,
                }),
            ],
            ReturnConsumedCapacity = members.Capacity,
        };
    });

    /// <summary>Reads the request of ExecuteTransaction.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ExecuteTransactionRequest ExecuteTransaction(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = Strictly(
            body, static (ref WireReader reader) => StatementListMembers.Read(ref reader, "TransactStatements"u8, "transactStatements"));
        return new ExecuteTransactionRequest
        {
            TransactStatements =
            [
                .. members.Statements.Select(static statement => new ParameterizedStatement
                {
                    Statement = statement.Statement,
                    Parameters = statement.Parameters,
                    ReturnValuesOnConditionCheckFailure = statement.OnFailure,
                }),
            ],
            ClientRequestToken = members.ClientRequestToken,
            ReturnConsumedCapacity = members.Capacity,
        };
    });

    private static T Strictly<T>(ReadOnlySpan<byte> body, StatementReading<T> read)
    {
        var faults = new FaultCollector();
        var reader = new WireReader(body, faults);
        var members = read(ref reader);
        RequestFaultTexts.ThrowIfAny(faults.ToFaults());
        return members;
    }
}
