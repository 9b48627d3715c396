using Monotable.RandomModels.Tests.Compilation;
using Monotable.RandomModels.Tests.Probes;

namespace Monotable.RandomModels.Tests.Checks;

/// <summary>Two distinct key tuples have distinct keys, or the generator had reported their entities.</summary>
internal static class KeyCheck
{
    public const string Property = "Distinct keys stay distinct, or are reported";

    private const int DrawsPerEntity = 60;

    /// <summary>Draws keys of all entities and compares them.</summary>
    /// <param name="probes">The entities.</param>
    /// <param name="values">The source of values.</param>
    /// <param name="isReported">Whether the generator reported an entity's keys.</param>
    public static void Run(IEnumerable<EntityProbe> probes, Values values, Func<string, bool> isReported)
    {
        var known = new Dictionary<string, (EntityProbe Probe, string Identity)>();
        foreach (var probe in probes)
        {
            for (var i = 0; i < DrawsPerEntity; i++)
            {
                var entity = probe.Draw(values);
                var key = probe.Delete(entity).Key.ToString();
                var identity = probe.KeyIdentity(entity);
                if (!known.TryAdd(key, (probe, identity)) && known[key] is var (other, others) && (other, others) != (probe, identity))
                {
                    if (ReferenceEquals(other, probe) || !isReported(probe.Name))
                    {
                        throw new ModelFailedException(Property, $"{key} is the key of {other.Name} ({others}) and of {probe.Name} ({identity}).");
                    }
                }
            }
        }
    }

}
