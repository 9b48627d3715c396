using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>
/// The entities that are accepted so far, found by what another may clash with them over: a large model has too many pairs to look at each.
/// </summary>
internal sealed class AcceptedEntities
{
    private readonly Dictionary<(string Kind, string Owner, string Name), (int Place, EntityHeader Entity)> _firsts = [];
    private int _count;

    public void Add(EntityHeader entity)
    {
        foreach (var claim in Claims(entity).Where(claim => !_firsts.ContainsKey(claim)))
        {
            _firsts.Add(claim, (_count, entity));
        }

        _count++;
    }

    /// <summary>The entities that share something with another, in the order of their acceptance. All that share an index or an attribute agree on
    /// it, so that the first stands for them.</summary>
    public IEnumerable<EntityHeader> Neighbours(EntityHeader entity) => Claims(entity)
        .Where(_firsts.ContainsKey)
        .Select(claim => _firsts[claim])
        .OrderBy(static found => found.Place)
        .Select(static found => found.Entity)
        .Distinct();

    private static IEnumerable<(string Kind, string Owner, string Name)> Claims(EntityHeader entity)
    {
        yield return ("stem", entity.Namespace, entity.Stem);
        yield return ("set", entity.Table, entity.Set);
        yield return ("discriminator", entity.Table, entity.Discriminator);
        foreach (var key in entity.Keys.Concat(entity.Indexes.SelectMany(static index => index.Keys)))
        {
            yield return ("attribute", entity.Table, key.Name);
        }

        foreach (var index in entity.Indexes)
        {
            yield return ("index", entity.Table, index.Index);
        }
    }
}
