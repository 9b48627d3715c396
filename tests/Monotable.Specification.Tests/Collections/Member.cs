namespace Monotable.Specification.Tests.Collections;

[Entity<LibraryTable>]
[ItemKey("MEMBER#{Id}", "A")]
[IndexKey("GSI1", "BRANCH#{Branch}", "MEMBER#{Id}", Name = "ByBranch")]
public sealed record Member(string Id, string Name, string Branch, string? Note = null);
