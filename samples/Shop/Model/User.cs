using Monotable;

namespace Shop.Model;

/// <summary>A customer, found by id and by mail address, which no two share. Its version lets nobody overwrite what he has not seen.</summary>
[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "PROFILE")]
public sealed record User
{
    public required string UserId { get; init; }

    public required string Name { get; init; }

    [Unique]
    public required string Email { get; init; }

    public required DateOnly Since { get; init; }

    public bool Active { get; init; } = true;

    public int Points { get; init; }

    public IReadOnlySet<string> Interests { get; init; } = new HashSet<string>();

    [Version]
    public int Version { get; init; }
}
