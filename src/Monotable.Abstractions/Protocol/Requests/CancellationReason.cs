namespace Monotable.Protocol;

/// <summary>Why one action of a cancelled transaction failed.</summary>
/// <param name="Code"><c>None</c>, <c>ConditionalCheckFailed</c>, <c>ItemCollectionSizeLimitExceeded</c>, <c>TransactionConflict</c>,
/// <c>ProvisionedThroughputExceeded</c>, <c>ThrottlingError</c> or <c>ValidationError</c>; of PartiQL also <c>DuplicateItem</c> and
/// <c>AccessDenied</c>.</param>
/// <param name="Message">The service's text; <see langword="null"/> for <c>None</c>.</param>
/// <param name="Item">The item as it was, if the action asked for it.</param>
public sealed record CancellationReason(string Code, string? Message = null, Item? Item = null)
{
    /// <summary>Gets the reason of an action that was not at fault.</summary>
    public static CancellationReason None { get; } = new("None");
}
