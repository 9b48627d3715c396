using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Adds up the capacity an operation consumes on one table.</summary>
/// <param name="tableName">The table as the request names it.</param>
internal sealed class CapacityTally(string tableName)
{
    private readonly SortedDictionary<string, double> _local = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double> _global = new(StringComparer.Ordinal);
    private double _table;

    public void AddTable(double units) => _table += units;

    public void AddIndex(IndexDefinition index, double units)
    {
        if (units > 0)
        {
            var parts = index.IsGlobal ? _global : _local;
            parts[index.Name] = parts.GetValueOrDefault(index.Name) + units;
        }
    }

    /// <summary>Adds a write to the table and its indexes.</summary>
    public void AddWrite(TableDefinition table, Item? before, Item? after, int factor = 1)
    {
        AddTable(CapacityUnits.OfWrite(before, after) * factor);
        foreach (var index in table.Indexes)
        {
            AddIndex(index, CapacityUnits.OfIndexWrite(index, before, after) * factor);
        }
    }

    /// <summary>Makes what an answer carries.</summary>
    /// <param name="wanted">What the request asks for.</param>
    /// <param name="transactional">For a transaction, whether its units are read or write units; other answers do not tell.</param>
    public ConsumedCapacity? ToAnswer(ReturnConsumedCapacity wanted, UnitKind transactional = UnitKind.Untold)
    {
        if (wanted == ReturnConsumedCapacity.None)
        {
            return null;
        }

        var total = Make(_table + _local.Values.Sum() + _global.Values.Sum(), transactional);
        var answer = new ConsumedCapacity
        {
            TableName = tableName,
            CapacityUnits = total.CapacityUnits,
            ReadCapacityUnits = total.ReadCapacityUnits,
            WriteCapacityUnits = total.WriteCapacityUnits,
        };
        return wanted == ReturnConsumedCapacity.Total ? answer : answer with
        {
            Table = Make(_table, transactional),
            LocalSecondaryIndexes = Parts(_local, transactional),
            GlobalSecondaryIndexes = Parts(_global, transactional),
        };
    }

    private static Dictionary<string, Capacity>? Parts(SortedDictionary<string, double> units, UnitKind kind) =>
        units.Count == 0 ? null : units.ToDictionary(static part => part.Key, part => Make(part.Value, kind), StringComparer.Ordinal);

    private static Capacity Make(double units, UnitKind kind) =>
        new(units, kind == UnitKind.Read ? units : null, kind == UnitKind.Write ? units : null);
}
