namespace Monotable.Specification.Tests.Collections;

/// <summary>What a member has lent. Its key is the start of its renewals' keys.</summary>
[Entity<LibraryTable>]
[ItemKey("MEMBER#{MemberId}", "LOAN#{Number}")]
[IndexKey("GSI1", "BRANCH#{Branch}", "LOAN#{Number}", Name = "ByBranch")]
public sealed record Loan(string MemberId, int Number, string Branch, decimal Fee);
