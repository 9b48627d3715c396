using Monotable;

namespace ImageCatalog.Model;

/// <summary>A user's session; in GSI1 beside all others, by the time it expires.</summary>
[Entity<ImageCatalogTable>]
[ItemKey("USER#{UserId}", "SESSION#{SessionId}")]
[IndexKey("GSI1", "SESSIONS", "{ExpiresAt}#{SessionId}", Name = "ByExpiry")]
public sealed record UserSession
{
    public required string UserId { get; init; }

    public required string SessionId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    [AttributeName("ttl")]
    [Converter<EpochSeconds>]
    public required DateTimeOffset ExpiresAt { get; init; }
}
