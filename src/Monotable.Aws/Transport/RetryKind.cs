namespace Monotable.Aws;

/// <summary>What to do about a failed attempt.</summary>
internal enum RetryKind
{
    /// <summary>Nothing: it would fail again.</summary>
    None,

    /// <summary>Try again after a delay, if the quota allows.</summary>
    AfterDelay,

    /// <summary>As <see cref="AfterDelay"/>, at the higher price of a timeout.</summary>
    AfterTimeout,

    /// <summary>Try again at once: what was wrong here has been put right.</summary>
    AtOnce,
}
