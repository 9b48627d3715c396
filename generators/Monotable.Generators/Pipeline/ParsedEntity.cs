using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Where the pipelines part: the models go to emission, the diagnostics with their raw locations to reporting.</summary>
/// <param name="Models">The entity, with the cases where it is a family; none where something is wrong with it.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ParsedEntity(EquatableArray<EntityModel> Models, Location Location, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool IsRefused => Models.Count == 0;
}
