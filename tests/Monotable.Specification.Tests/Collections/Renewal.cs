namespace Monotable.Specification.Tests.Collections;

[Entity<LibraryTable>(Discriminator = "renewal of a loan")]
[ItemKey("MEMBER#{MemberId}", "LOAN#{Loan}#RENEWAL#{Day}")]
public sealed record Renewal(string MemberId, int Loan, DateOnly Day);
