using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>The answer of a single write, before a codec reads the attributes.</summary>
internal readonly record struct WriteAnswer(Item? Attributes, ConsumedCapacity? ConsumedCapacity, ItemCollectionMetrics? ItemCollectionMetrics);
