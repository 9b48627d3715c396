namespace Monotable.Protocol;

/// <summary>The table class as described.</summary>
/// <param name="TableClass">The class.</param>
/// <param name="LastUpdateDateTime">When it was last changed, in UTC.</param>
public sealed record TableClassSummary(TableClass TableClass, DateTimeOffset? LastUpdateDateTime = null);
