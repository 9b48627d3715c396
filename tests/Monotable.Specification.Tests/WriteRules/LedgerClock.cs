namespace Monotable.Specification.Tests.WriteRules;

/// <summary>A clock that a test sets.</summary>
public sealed class LedgerClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
