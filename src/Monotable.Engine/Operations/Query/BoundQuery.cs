using Monotable.Engine.Expressions;
using Monotable.Engine.Model;

namespace Monotable.Engine.Operations.Query;

/// <summary>A Query whose expressions are read and bound.</summary>
internal sealed record BoundQuery(TableReference Table, BoundKeyCondition KeyCondition, BoundCondition? Filter, BoundProjection? Projection);
