using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactGetItems;

/// <summary>One read of a TransactGetItems, its projection bound.</summary>
internal sealed record BoundGet(TableReference Table, ReadSlot Slot, BoundProjection? Projection);
