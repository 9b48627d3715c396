using Monotable.Protocol;

namespace Monotable;

/// <summary>What it means that the service refused one action of a plan.</summary>
/// <param name="IsStale">Whether the plan stood on something that has changed since: it is to be made again.</param>
/// <param name="Message">What the caller is told in place of the service's text; null for that text.</param>
/// <param name="Explain">Makes the exception that says it best, of the service's own; null where that one does.</param>
internal readonly record struct ActionFailure(
    bool IsStale, string? Message = null, Func<DynamoDbException, MonotableException>? Explain = null)
{
    /// <summary>What was read has changed: plan again.</summary>
    public static ActionFailure Stale { get; } = new(IsStale: true);

    /// <summary>The caller's own condition is false.</summary>
    public static ActionFailure Final { get; } = new(IsStale: false);

    /// <summary>The caller's failure, in other words than the service's.</summary>
    public static ActionFailure Because(string message) => new(IsStale: false, message);

    /// <summary>The caller's failure, with an exception of its own.</summary>
    public static ActionFailure Because(string message, Func<DynamoDbException, MonotableException> explain) =>
        new(IsStale: false, message, explain);
}
