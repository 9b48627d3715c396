using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Why an entity is left out because of another one.</summary>
internal sealed record EntityClash(EntityHeader Entity, DiagnosticDescriptor Rule, object[] Arguments);
