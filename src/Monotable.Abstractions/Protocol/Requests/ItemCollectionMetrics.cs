namespace Monotable.Protocol;

/// <summary>The size of the item collection a write touched; only on tables with local indexes.</summary>
/// <param name="ItemCollectionKey">The partition key.</param>
/// <param name="SizeEstimateLowerGB">The lower bound of the size, in gigabytes.</param>
/// <param name="SizeEstimateUpperGB">The upper bound of the size, in gigabytes.</param>
public sealed record ItemCollectionMetrics(Item ItemCollectionKey, double SizeEstimateLowerGB, double SizeEstimateUpperGB);
