using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>The table that a statement names, and the index if it names one.</summary>
internal readonly record struct StatementTarget(TableReference Table, string? IndexName);
