namespace Monotable.Specification.Tests.WriteRules;

/// <summary>An entity with every member that writes maintain.</summary>
[Entity<LedgerTable>]
[ItemKey("ACCOUNT#{Id}", "ACCOUNT")]
[IndexKey("ByOwner", Partition = [nameof(Owner)], Sort = [nameof(ChangedAt)])]
public sealed record Account
{
    public required string Id { get; init; }

    [WriteOnce]
    public string Owner { get; init; } = "";

    public decimal Balance { get; init; }

    [Counter]
    public int Movements { get; init; }

    [Version]
    public long Version { get; private init; }

    [CreatedAt]
    public DateTimeOffset OpenedAt { get; init; }

    [UpdatedAt]
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Makes the account as someone who read this version has it.</summary>
    public Account At(long version) => this with { Version = version };
}
