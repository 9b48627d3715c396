using Monotable.Engine.Operations.Tables;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.ListTables;

/// <summary>Executes ListTables: names in order.</summary>
internal static class ListTablesHandler
{
    public static ListTablesResponse Handle(EngineContext context, ListTablesRequest request)
    {
        var limit = request.Limit ?? DynamoDbLimits.ListTablesPageMax;
        var faults = new ConstraintFaults();
        faults.Range("limit", limit, 1, DynamoDbLimits.ListTablesPageMax);
        faults.Name("exclusiveStartTableName", request.ExclusiveStartTableName);
        faults.ThrowIfAny();

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
