namespace Monotable.Aws;

/// <summary>How requests are sent.</summary>
/// <param name="RetriesMax">How often a request is tried again at most.</param>
/// <param name="Timeout">How long one attempt may take.</param>
/// <param name="TimeProvider">The time of signatures and of delays.</param>
internal sealed record TransportSettings(int RetriesMax, TimeSpan Timeout, TimeProvider TimeProvider)
{
    /// <summary>The limit of one attempt where the configuration has none: that of the SDK.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);
}
