using Monotable.Engine.Expressions;
using Monotable.Engine.Model;

namespace Monotable.Engine.Operations.Scan;

/// <summary>A Scan whose expressions are read and bound.</summary>
internal sealed record BoundScan(TableReference Table, ScanSegment Segment, BoundCondition? Filter, BoundProjection? Projection);
