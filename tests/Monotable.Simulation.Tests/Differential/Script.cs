using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>A table and what is asked of it, one thing after the other. A script is plain data: any part may be left out.</summary>
internal sealed record Script(ScriptSchema Schema, ImmutableArray<ScriptStep> Steps)
{
    public override string ToString() => $"{Schema}{string.Concat(Steps.Select((step, i) => $"\n  {i + 1}. {step}"))}";
}
