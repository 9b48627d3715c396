using System.Globalization;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.ListTables;

/// <summary>Executes ListTables: names in order.</summary>
internal static class ListTablesHandler
{
    public static ListTablesResponse Handle(EngineContext context, ListTablesRequest request)
    {
        var limit = request.Limit ?? DynamoDbLimits.ListTablesPageMax;
        var text = limit.ToString(CultureInfo.InvariantCulture);
        if (limit < 1)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.ValueTooSmall(text, "limit", 1));
        }

        if (limit > DynamoDbLimits.ListTablesPageMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.ValueTooLarge(text, "limit", DynamoDbLimits.ListTablesPageMax));
        }

        var start = request.ExclusiveStartTableName;
        var names = context.Storage.Current.Tables.Keys
            .Where(name => start is null || string.CompareOrdinal(name, start) > 0)
            .Take(limit + 1)
            .ToList();
        return names.Count <= limit
            ? new() { TableNames = names }
            : new() { TableNames = names[..limit], LastEvaluatedTableName = names[limit - 1] };
    }
}
