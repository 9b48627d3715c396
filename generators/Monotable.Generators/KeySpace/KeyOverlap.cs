using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>What an entity's keys share with those of others.</summary>
/// <param name="Kind">What is shared.</param>
/// <param name="Table">The table.</param>
/// <param name="Entity">The entity at which it is reported, qualified.</param>
/// <param name="Others">The others, qualified.</param>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="Example">A key that both can have.</param>
internal sealed record KeyOverlap(KeyOverlapKind Kind, string Table, string Entity, EquatableArray<string> Others, string Index, string Example)
{
    /// <summary>What is left of it when queries of nested items may read one another's; null where nothing is.</summary>
    public KeyOverlap? Except(IEnumerable<Nesting> nestings)
    {
        if (Kind != KeyOverlapKind.Read)
        {
            return this;
        }

        var own = nestings.Where(nesting => nesting.Holds(Table, Index, Entity)).ToList();
        var others = Others.Where(other => !own.Exists(nesting => nesting.Holds(Table, Index, other))).ToEquatableArray();
        return others.Count == 0 ? null : this with { Others = others };
    }
}
