using Monotable.RandomModels.Tests.Probes;

namespace Monotable.RandomModels.Tests.Checks;

/// <summary>An entity that a table holds, as the check knows it.</summary>
/// <param name="Probe">Its probe.</param>
/// <param name="Value">The entity.</param>
internal sealed record StoredEntity(EntityProbe Probe, object Value)
{
    public string Identity => Probe.Identity(Value);
}
