using Monotable.Protocol;

namespace Monotable.Engine.Operations.Reading;

/// <summary>One page of a Query or Scan, before a codec reads its items.</summary>
internal sealed record Page(IReadOnlyList<Item> Items, int Count, int ScannedCount, Item? LastEvaluatedKey, ConsumedCapacity? ConsumedCapacity);
