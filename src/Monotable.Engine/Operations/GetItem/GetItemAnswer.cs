using Monotable.Protocol;

namespace Monotable.Engine.Operations.GetItem;

/// <summary>The answer of GetItem, before a codec reads the item.</summary>
internal readonly record struct GetItemAnswer(Item? Item, ConsumedCapacity? ConsumedCapacity);
