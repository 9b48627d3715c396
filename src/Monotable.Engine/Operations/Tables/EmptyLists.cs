using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Refuses a list that is there and empty: one to leave out. Only the JSON of a request tells it from none.</summary>
internal static class EmptyLists
{
    /// <exception cref="DynamoDbValidationException">The list is empty.</exception>
    public static void Check(RequestFaults? faults, string path)
    {
        if (RequestFaults.Find(faults, path) is { Kind: RequestFaultKind.EmptyList } fault)
        {
            throw new DynamoDbValidationException(ServiceTexts.EmptyList(fault.Text));
        }
    }
}
