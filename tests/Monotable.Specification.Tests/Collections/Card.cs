namespace Monotable.Specification.Tests.Collections;

/// <summary>A member that has lent one thing at most, and nothing else.</summary>
[ItemCollection<LibraryTable>]
public sealed record Card(Holder Holder, IReadOnlyList<Renewal> Renewals);
