using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchWriteItem;

/// <summary>One write of a BatchWriteItem: under which name of its table it came, as it came, and bound.</summary>
internal readonly record struct BatchedWrite(string RequestName, WriteRequest Request, BoundWrite Write);
