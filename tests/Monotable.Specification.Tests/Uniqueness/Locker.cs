namespace Monotable.Specification.Tests.Uniqueness;

/// <summary>An entity that expires, and what it has of its own with it.</summary>
[Entity<ClubTable>]
[ItemKey("LOCKER#{Id}", "LOCKER")]
public readonly record struct Locker(string Id, [Unique] string Number, [TimeToLive] DateTimeOffset? Until = null);
