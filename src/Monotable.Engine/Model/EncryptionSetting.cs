using System.Collections.Immutable;

namespace Monotable.Engine.Model;

/// <summary>The encryption at rest: which key, and how often it was changed lately.</summary>
/// <param name="KeyArn">The key; none for the service's own.</param>
internal sealed record EncryptionSetting(string? KeyArn)
{
    /// <summary>Gets the encryption of a table that was created without one.</summary>
    public static EncryptionSetting OfService { get; } = new((string?)null);

    /// <summary>Gets when the change under way ends; none where there is none.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Gets the key from then on.</summary>
    public string? NextKeyArn { get; init; }

    /// <summary>Gets when it was changed within the last 24 hours.</summary>
    public ImmutableArray<DateTimeOffset> Changes { get; init; } = [];

    public EncryptionSetting Settle(DateTimeOffset now) => Due <= now ? this with { KeyArn = NextKeyArn, Due = null, NextKeyArn = null } : this;
}
