namespace Monotable.Generators.Model;

/// <summary>A query of an index that does not project all attributes.</summary>
/// <param name="Entry">The type of what it returns, qualified.</param>
/// <param name="Fields">The type of the fields in its filters, qualified.</param>
/// <param name="IsLocal">Whether the index is local.</param>
internal sealed record EntryQueryModel(string Entry, string Fields, bool IsLocal);
