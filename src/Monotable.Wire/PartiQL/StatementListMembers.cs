using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members of a request that brings several statements.</summary>
internal sealed class StatementListMembers
{
    public List<StatementMembers> Statements { get; private set; } = [];

    public string? ClientRequestToken { get; private set; }

    public ReturnConsumedCapacity Capacity { get; private set; }

    /// <summary>Reads the members of a whole request.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="list">The name of the member that lists the statements.</param>
    /// <param name="path">The same name as paths have it.</param>
    public static StatementListMembers Read(ref WireReader reader, ReadOnlySpan<byte> list, string path)
    {
        var members = new StatementListMembers();
        List<StatementMembers>? statements = null;
        while (reader.NextMember())
        {
            if (reader.Is(list))
            {
                statements = ReadList(ref reader, path);
            }
            else if (reader.Is("ClientRequestToken"u8))
            {
                members.ClientRequestToken = reader.String();
            }
            else if (reader.Is("ReturnConsumedCapacity"u8))
            {
                members.Capacity = reader.Enum(ProtocolNames.ReturnConsumedCapacity, "returnConsumedCapacity") ?? default;
            }
            else
            {
                reader.Skip();
            }
        }

        reader.End();
        if (statements is null)
        {
            reader.Missing(path);
        }

        members.Statements = statements ?? [];
        return members;
    }

    private static List<StatementMembers>? ReadList(ref WireReader reader, string path)
    {
        if (!reader.BeginArray())
        {
            return null;
        }

        var statements = new List<StatementMembers>();
        while (reader.NextElement())
        {
            reader.ExpectObject(path == "statements" ? "BatchStatementRequest" : "ParameterizedStatement");
            statements.Add(StatementMembers.Read(ref reader, $"{path}.{statements.Count + 1}.member."));
        }

        return statements;
    }
}
