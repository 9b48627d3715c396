namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A fault in a statement that parses; each operation has its own words around the text.</summary>
internal sealed class StatementException(string message) : Exception(message);
