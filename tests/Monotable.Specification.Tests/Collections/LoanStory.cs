namespace Monotable.Specification.Tests.Collections;

/// <summary>A loan with its renewals, whose keys begin with its key.</summary>
[ItemCollection]
public sealed record LoanStory(Loan Loan, IReadOnlyList<Renewal> Renewals);
