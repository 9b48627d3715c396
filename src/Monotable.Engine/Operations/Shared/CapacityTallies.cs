using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>The tallies of an operation on several tables, in the order in which the request names them.</summary>
internal sealed class CapacityTallies
{
    private readonly OrderedDictionary<string, CapacityTally> _tallies = new(StringComparer.Ordinal);

    public CapacityTally Of(TableReference table)
    {
        if (!_tallies.TryGetValue(table.Name, out var tally))
        {
            tally = new(table.Text);
            _tallies.Add(table.Name, tally);
        }

        return tally;
    }

    public IReadOnlyList<ConsumedCapacity>? ToAnswer(ReturnConsumedCapacity wanted, UnitKind transactional = UnitKind.Untold) =>
        wanted == ReturnConsumedCapacity.None ? null : [.. _tallies.Values.Select(tally => tally.ToAnswer(wanted, transactional)!)];
}
