namespace Monotable.Protocol;

/// <summary>The billing mode as described.</summary>
/// <param name="BillingMode">The mode.</param>
/// <param name="LastUpdateToPayPerRequestDateTime">When the table became an on-demand one, in UTC.</param>
public sealed record BillingModeSummary(BillingMode BillingMode, DateTimeOffset? LastUpdateToPayPerRequestDateTime = null);
