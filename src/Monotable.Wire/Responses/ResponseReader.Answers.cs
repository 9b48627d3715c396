using System.Text.Json;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    private delegate T MemberReader<T>(ref WireReader reader, T answer);

    /// <summary>Reads an answer member by member.</summary>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="answer">What is answered where no member says otherwise.</param>
    /// <param name="read">Takes the member at which the reader stands, or passes over it.</param>
    private static T Answer<T>(ReadOnlySpan<byte> body, T answer, MemberReader<T> read)
    {
        try
        {
            var reader = new WireReader(body);
            while (reader.NextMember())
            {
                answer = read(ref reader, answer);
            }

            reader.End();
            return answer;
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization("The answer is not DynamoDB JSON.", exception);
        }
    }

    /// <summary>Reads the structure that is the member's value, if the member has a name; passes over other members.</summary>
    private static T Structure<T>(ref WireReader reader, ReadOnlySpan<byte> name, T answer, MemberReader<T> read)
    {
        if (!reader.Is(name) || !reader.BeginObject())
        {
            reader.Skip();
            return answer;
        }

        while (reader.NextMember())
        {
            answer = read(ref reader, answer);
        }

        return answer;
    }
}
