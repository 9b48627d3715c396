using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>A change of a table that is under way, and what it brings when it ends.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Due">When it ends.</param>
internal sealed record TableUpdate(TableUpdateKind Kind, DateTimeOffset Due)
{
    public ProvisionedThroughputDescription? Throughput { get; init; }

    public TableClassSummary? TableClass { get; init; }
}
