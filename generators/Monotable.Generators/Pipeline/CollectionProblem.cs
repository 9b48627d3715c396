using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Pipeline;

/// <summary>What is wrong with an item collection, given the entities of its table.</summary>
internal sealed record CollectionProblem(DiagnosticDescriptor Rule, object[] Arguments);
