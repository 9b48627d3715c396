namespace Monotable.Generators.Model;

/// <summary>A key attribute of the table or an index.</summary>
internal sealed record KeyAttribute(string Name, StoredKind Type, bool IsSort);
