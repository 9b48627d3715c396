namespace Monotable.Specification.Tests.Collections;

/// <summary>What an index knows of a branch, less what is no loan.</summary>
[ItemCollection<LibraryTable>(Index = "GSI1", Set = "Branches", IgnoreOthers = true)]
public sealed record Branch(IReadOnlyList<Loan> Loans);
