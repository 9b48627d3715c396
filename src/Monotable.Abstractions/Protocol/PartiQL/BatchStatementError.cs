namespace Monotable.Protocol;

/// <summary>Why one statement of a BatchExecuteStatement failed. Source: the API reference, <c>BatchStatementError</c>.</summary>
/// <param name="Code"><c>ConditionalCheckFailed</c>, <c>ItemCollectionSizeLimitExceeded</c>, <c>RequestLimitExceeded</c>,
/// <c>ValidationError</c>, <c>ProvisionedThroughputExceeded</c>, <c>TransactionConflict</c>, <c>ThrottlingError</c>,
/// <c>InternalServerError</c>, <c>ResourceNotFound</c>, <c>AccessDenied</c> or <c>DuplicateItem</c>.</param>
/// <param name="Message">The service's text.</param>
/// <param name="Item">The item as it was, if the statement asked for it.</param>
public sealed record BatchStatementError(string Code, string? Message = null, Item? Item = null);
