using Monotable;

namespace Shop.Model;

/// <summary>A customer, found by id and, in GSI1, by mail address.</summary>
[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "PROFILE")]
[IndexKey("GSI1", "EMAIL#{Email}", "USER", Name = "ByEmail")]
public sealed record User
{
    public required string UserId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required DateOnly Since { get; init; }

    public bool Active { get; init; } = true;

    public int Points { get; init; }

    public IReadOnlySet<string> Interests { get; init; } = new HashSet<string>();
}
