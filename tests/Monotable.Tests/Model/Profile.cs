namespace Monotable.Tests.Model;

[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "PROFILE")]
public sealed record Profile
{
    public required string UserId { get; init; }

    public required string Name { get; init; }

    public bool? Subscribed { get; init; }

    public int Visits { get; init; }

    public int? Points { get; init; }

    public List<string> Emails { get; init; } = [];

    public List<string>? Notes { get; init; }

    public HashSet<int> Badges { get; init; } = [];

    public Dictionary<string, int> Scores { get; init; } = [];

    public byte[]? Picture { get; init; }
}
