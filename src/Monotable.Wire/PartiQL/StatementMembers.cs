using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that a statement has, alone, in a batch and in a transaction; each operation takes those it knows.</summary>
internal sealed class StatementMembers
{
    public string Statement { get; private set; } = "";

    public IReadOnlyList<AttributeValue>? Parameters { get; private set; }

    public bool ConsistentRead { get; private set; }

    public string? NextToken { get; private set; }

    public int? Limit { get; private set; }

    public ReturnConsumedCapacity Capacity { get; private set; }

    public ReturnValuesOnConditionCheckFailure OnFailure { get; private set; }

    /// <summary>Reads the members of the object that the reader has entered.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">What precedes the names of members in their paths.</param>
    public static StatementMembers Read(ref WireReader reader, string path)
    {
        var members = new StatementMembers();
        string? statement = null;
        while (reader.NextMember())
        {
            switch (reader.MemberName())
            {
                case "Statement":
                    statement = reader.String();
                    break;
                case "Parameters":
                    members.Parameters = reader.Values($"{path}parameters", "");
                    break;
                case var option:
                    members.ReadOption(ref reader, option, path);
                    break;
            }
        }

        if (statement is null)
        {
            reader.Missing($"{path}statement");
        }

        members.Statement = statement ?? "";
        return members;
    }

    private void ReadOption(ref WireReader reader, string? name, string path)
    {
        switch (name)
        {
            case "ConsistentRead":
                ConsistentRead = reader.Boolean() == true;
                break;
            case "NextToken":
                NextToken = reader.String();
                break;
            case "Limit":
                Limit = reader.Int32();
                break;
            case "ReturnConsumedCapacity":
                Capacity = reader.Enum(ProtocolNames.ReturnConsumedCapacity, $"{path}returnConsumedCapacity") ?? default;
                break;
            case "ReturnValuesOnConditionCheckFailure":
                OnFailure = reader.Enum(
                    ProtocolNames.ReturnValuesOnConditionCheckFailure, $"{path}returnValuesOnConditionCheckFailure") ?? default;
                break;
            default:
                reader.Skip();
                break;
        }
    }
}
