using System.Collections.Frozen;

namespace Monotable.Aws;

/// <summary>Which errors are worth another attempt, as in the SDKs' standard mode.</summary>
internal static class RetryRules
{
    private static readonly TimeSpan DelayMax = TimeSpan.FromSeconds(20);

    private static readonly FrozenSet<string> Throttled = FrozenSet.Create(
        StringComparer.Ordinal,
        "ThrottlingException",
        "Throttling",
        "ThrottledException",
        "RequestThrottledException",
        "RequestThrottled",
        "TooManyRequestsException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "BandwidthLimitExceeded",
        "LimitExceededException",
        "TransactionInProgressException",
        "PriorRequestNotComplete",
        "SlowDown");

    private static readonly FrozenSet<string> WrongTime = FrozenSet.Create(
        StringComparer.Ordinal,
        "RequestTimeTooSkewed",
        "RequestExpired",
        "RequestInTheFuture",
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "AuthFailure");

    public static bool IsTransient(int statusCode, string code) =>
        statusCode is 500 or 502 or 503 or 504 || code is "RequestTimeout" or "RequestTimeoutException" || Throttled.Contains(code);

    /// <summary>Whether the error can come of a wrong clock.</summary>
    public static bool IsWrongTime(string code) => WrongTime.Contains(code);

    /// <summary>Whether the error can come of credentials that have expired.</summary>
    public static bool IsExpired(string code) => code is "ExpiredTokenException" or "ExpiredToken";

    /// <summary>Gets the delay before an attempt: a random part of a bound that doubles each time.</summary>
    /// <param name="retry">The number of the retry, from 0.</param>
    /// <param name="part">A random number from 0 below 1.</param>
    public static TimeSpan Delay(int retry, double part) => TimeSpan.FromSeconds(Math.Min(part * Math.Pow(2, retry), DelayMax.TotalSeconds));
}
