using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>An error as the service answers it, whatever carried it here; and the way to and from the exception it is.</summary>
/// <param name="Code">The error code without a namespace, such as <c>ValidationException</c>.</param>
/// <param name="Message">The service's text.</param>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "DynamoDB's own word.")]
public sealed record DynamoDbError(string Code, string Message)
{
    /// <summary>Gets the HTTP status; 400 where nothing else is known.</summary>
    public int StatusCode { get; init; } = 400;

    /// <summary>Gets the request's id, if there is one.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets the item as it was, of a failed condition whose request asked for it.</summary>
    public Item? Item { get; init; }

    /// <summary>Gets the reasons of a cancelled transaction, one per action in the order of the request.</summary>
    public IReadOnlyList<CancellationReason> CancellationReasons { get; init; } = [];

    /// <summary>Gets the error that an exception stands for.</summary>
    /// <param name="exception">The exception.</param>
    public static DynamoDbError From(DynamoDbException exception) => new(exception.ErrorCode, exception.Message)
    {
        StatusCode = exception.StatusCode,
        RequestId = exception.RequestId,
        Item = (exception as ConditionalCheckFailedException)?.Item,
        CancellationReasons = (exception as TransactionCanceledException)?.CancellationReasons ?? [],
    };

    /// <summary>Makes the exception of the error: one of the subclasses of <see cref="DynamoDbException"/> where the code has one.</summary>
    /// <param name="innerException">The exception of the client library, if one brought the error.</param>
    public DynamoDbException ToException(Exception? innerException = null) => Code switch
    {
        "ConditionalCheckFailedException" => new ConditionalCheckFailedException(Message, innerException) { Item = Item, RequestId = RequestId },
        "TransactionCanceledException" => new TransactionCanceledException(Message, CancellationReasons, innerException) { RequestId = RequestId },
        "ValidationException" => new DynamoDbValidationException(Message, innerException) { RequestId = RequestId },
        "ResourceNotFoundException" => new ResourceNotFoundException(Message, innerException) { RequestId = RequestId },
        "ResourceInUseException" => new ResourceInUseException(Message, innerException) { RequestId = RequestId },
        "LimitExceededException" => new LimitExceededException(Message, innerException) { RequestId = RequestId },
        "ItemCollectionSizeLimitExceededException" =>
            new ItemCollectionSizeLimitExceededException(Message, innerException) { RequestId = RequestId },
        "ProvisionedThroughputExceededException" => new ProvisionedThroughputExceededException(Message, innerException) { RequestId = RequestId },
        "RequestLimitExceeded" or "RequestLimitExceededException" =>
            new RequestLimitExceededException(Message, innerException) { RequestId = RequestId },
        "ThrottlingException" => new ThrottlingException(Message, innerException) { RequestId = RequestId },
        "TransactionConflictException" => new TransactionConflictException(Message, innerException) { RequestId = RequestId },
        "TransactionInProgressException" => new TransactionInProgressException(Message, innerException) { RequestId = RequestId },
        "IdempotentParameterMismatchException" => new IdempotentParameterMismatchException(Message, innerException) { RequestId = RequestId },
        "DuplicateItemException" or "DuplicateItem" => new DuplicateItemException(Message, innerException) { RequestId = RequestId },
        "ExpiredIteratorException" => new ExpiredIteratorException(Message, innerException) { RequestId = RequestId },
        "TrimmedDataAccessException" => new TrimmedDataAccessException(Message, innerException) { RequestId = RequestId },
        "TableNotFoundException" => new TableNotFoundException(Message, innerException) { RequestId = RequestId },
        "InternalServerError" or "InternalServerErrorException" =>
            new InternalServerErrorException(Message, innerException) { RequestId = RequestId },
        _ => new DynamoDbException(Code, Message, StatusCode, StatusCode >= 500 || IsThrottle(Code), innerException) { RequestId = RequestId },
    };

    private static bool IsThrottle(string code) => code is "Throttling" or "ReplicatedWriteConflictException";
}
