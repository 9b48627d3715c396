using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>The errors of a batch's members. Source: the API reference, <c>BatchStatementError</c>.</summary>
internal static class StatementErrors
{
    public static BatchStatementError Of(DynamoDbException exception) => new(
        exception switch
        {
            ConditionalCheckFailedException => "ConditionalCheckFailed",
            ItemCollectionSizeLimitExceededException => "ItemCollectionSizeLimitExceeded",
            RequestLimitExceededException => "RequestLimitExceeded",
            ProvisionedThroughputExceededException => "ProvisionedThroughputExceeded",
            TransactionConflictException => "TransactionConflict",
            ThrottlingException => "ThrottlingError",
            InternalServerErrorException => "InternalServerError",
            ResourceNotFoundException => "ResourceNotFound",
            DuplicateItemException => "DuplicateItem",
            _ => "ValidationError",
        },
        exception.Message,
        (exception as ConditionalCheckFailedException)?.Item);
}
