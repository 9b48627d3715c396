namespace Monotable.Specification.Tests.Collections;

/// <summary>Everything of a member.</summary>
[ItemCollection<LibraryTable>]
public sealed record Account(Member Member, IReadOnlyList<LoanStory> Loans, IReadOnlyList<LibraryItem> Others);
