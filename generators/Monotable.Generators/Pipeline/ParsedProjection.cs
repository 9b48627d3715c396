using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Where the pipelines part: the model goes to emission, the diagnostics with their raw locations to reporting.</summary>
internal sealed record ParsedProjection(ProjectionModel? Model, IReadOnlyList<Diagnostic> Diagnostics);
