namespace Monotable.Specification.Tests.Collections;

/// <summary>A group of its own in a collection, though not a list.</summary>
[ItemCollection]
public sealed record Holder(Member Member, Loan? Loan);
