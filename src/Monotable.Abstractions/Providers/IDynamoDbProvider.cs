using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes DynamoDB's item operations: on AWS, on an engine in this process, or on another provider.</summary>
/// <remarks>
/// Errors of the service are <see cref="DynamoDbException"/> and its subclasses. Implementations are safe for use by many threads.
/// Two providers of one engine or client are equal: batches and transactions may span their tables.
/// Source of every operation's rules: the API reference page of the operation's name.
/// </remarks>
public interface IDynamoDbProvider
{
    /// <summary>Creates an item or replaces it.</summary>
    /// <typeparam name="T">What the codec writes, and reads as the old item.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="item">The item.</param>
    /// <param name="codec">The codec.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Reads an item.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec; <see cref="ItemCodec"/> for projected and <c>UPDATED_*</c> results.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<GetItemResponse<T>> GetItemAsync<T>(GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Changes an item or creates it.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec; <see cref="ItemCodec"/> for projected and <c>UPDATED_*</c> results.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Deletes an item.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec; <see cref="ItemCodec"/> for projected and <c>UPDATED_*</c> results.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Reads a page of the items under one partition key, in order.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec; <see cref="ItemCodec"/> for projected and <c>UPDATED_*</c> results.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<QueryResponse<T>> QueryAsync<T>(QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Reads a page of all items.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec; <see cref="ItemCodec"/> for projected and <c>UPDATED_*</c> results.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ScanResponse<T>> ScanAsync<T>(ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Reads up to 100 items.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default);

    /// <summary>Puts and deletes up to 25 items, each by itself.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(BatchWriteItemRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads up to 100 items as of one moment.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(TransactGetItemsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Writes up to 100 items, all or none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(TransactWriteItemsRequest request, CancellationToken cancellationToken = default);
}
