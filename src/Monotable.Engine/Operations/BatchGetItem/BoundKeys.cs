using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchGetItem;

/// <summary>The keys that a BatchGetItem reads from one table, its projection bound.</summary>
internal sealed record BoundKeys(string RequestName, TableReference Table, KeysAndAttributes Request, BoundProjection? Projection);
