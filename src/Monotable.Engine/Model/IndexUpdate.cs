using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>A change of an index that is under way.</summary>
/// <param name="Due">When it ends.</param>
/// <param name="Throughput">The throughput from then on; none where that does not change.</param>
internal sealed record IndexUpdate(DateTimeOffset Due, ProvisionedThroughputDescription? Throughput);
