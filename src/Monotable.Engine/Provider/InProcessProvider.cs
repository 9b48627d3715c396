using System.Runtime.CompilerServices;
using Monotable.Engine;
using Monotable.Engine.Operations.BatchGetItem;
using Monotable.Engine.Operations.BatchWriteItem;
using Monotable.Engine.Operations.DeleteItem;
using Monotable.Engine.Operations.GetItem;
using Monotable.Engine.Operations.PutItem;
using Monotable.Engine.Operations.Query;
using Monotable.Engine.Operations.Scan;
using Monotable.Engine.Operations.TransactGetItems;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.Operations.UpdateItem;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes operations on an engine in this process. Every call completes before it returns; cancellation is seen at its start.</summary>
/// <remarks>
/// Errors are the service's, with its types and texts as of us-east-1 in October 2026; a codec's <see cref="ItemMappingException"/> passes through.
/// </remarks>
/// <param name="engine">The engine. Any number of providers may share it.</param>
public sealed partial class InProcessProvider(DynamoDbEngine engine)
    : IDynamoDbProvider, ITableAdministration, IStreamsProvider, IPartiQLProvider
{
    private readonly EngineContext _context = engine.Context;

    /// <summary>Gets the engine.</summary>
    public DynamoDbEngine Engine { get; } = engine;

    /// <summary>Two providers are equal if they share an engine: a transaction may span the tables of both.</summary>
    /// <param name="obj">The other provider.</param>
    public override bool Equals(object? obj) => obj is InProcessProvider other && ReferenceEquals(other.Engine, Engine);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Engine);

    /// <inheritdoc/>
    public ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, (request, item, codec), static (context, call) =>
        {
            var (request, item, codec) = call;
            var answer = PutItemHandler.Handle(context, request, item is null ? null : ItemFormatWriter.Write(codec, item));
            return new PutItemResponse<T>
            {
                HasAttributes = TryRead(codec, answer.Attributes, out var attributes),
                Attributes = attributes,
                ConsumedCapacity = answer.ConsumedCapacity,
                ItemCollectionMetrics = answer.ItemCollectionMetrics,
            };
        });

    /// <inheritdoc/>
    public ValueTask<GetItemResponse<T>> GetItemAsync<T>(
        GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, (request, codec), static (context, call) =>
        {
            var (request, codec) = call;
            var answer = GetItemHandler.Handle(context, request);
            return new GetItemResponse<T>
            {
                Found = TryRead(codec, answer.Item, out var item), Item = item, ConsumedCapacity = answer.ConsumedCapacity,
            };
        });

    /// <inheritdoc/>
    public ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, (request, codec), static (context, call) =>
        {
            var (request, codec) = call;
            var answer = UpdateItemHandler.Handle(context, request);
            return new UpdateItemResponse<T>
            {
                HasAttributes = TryRead(codec, answer.Attributes, out var attributes),
                Attributes = attributes,
                ConsumedCapacity = answer.ConsumedCapacity,
                ItemCollectionMetrics = answer.ItemCollectionMetrics,
            };
        });

    /// <inheritdoc/>
    public ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, (request, codec), static (context, call) =>
        {
            var (request, codec) = call;
            var answer = DeleteItemHandler.Handle(context, request);
            return new DeleteItemResponse<T>
            {
                HasAttributes = TryRead(codec, answer.Attributes, out var attributes),
                Attributes = attributes,
                ConsumedCapacity = answer.ConsumedCapacity,
                ItemCollectionMetrics = answer.ItemCollectionMetrics,
            };
        });

    /// <inheritdoc/>
    public ValueTask<QueryResponse<T>> QueryAsync<T>(QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, (request, codec), static (context, call) =>
        {
            var (request, codec) = call;
            var page = QueryHandler.Handle(context, request);
            return new QueryResponse<T>
            {
                Items = ReadAll(codec, page.Items),
                Count = page.Count,
                ScannedCount = page.ScannedCount,
                LastEvaluatedKey = page.LastEvaluatedKey,
                ConsumedCapacity = page.ConsumedCapacity,
            };
        });

    /// <inheritdoc/>
    public ValueTask<ScanResponse<T>> ScanAsync<T>(ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, (request, codec), static (context, call) =>
        {
            var (request, codec) = call;
            var page = ScanHandler.Handle(context, request);
            return new ScanResponse<T>
            {
                Items = ReadAll(codec, page.Items),
                Count = page.Count,
                ScannedCount = page.ScannedCount,
                LastEvaluatedKey = page.LastEvaluatedKey,
                ConsumedCapacity = page.ConsumedCapacity,
            };
        });

    /// <inheritdoc/>
    public ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, request, static (context, request) => BatchGetItemHandler.Handle(context, request));

    /// <inheritdoc/>
    public ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(BatchWriteItemRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, request, static (context, request) => BatchWriteItemHandler.Handle(context, request));

    /// <inheritdoc/>
    public ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(
        TransactGetItemsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, request, static (context, request) => TransactGetItemsHandler.Handle(context, request));

    /// <inheritdoc/>
    public ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(
        TransactWriteItemsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, request, static (context, request) => TransactWriteItemsHandler.Handle(context, request));

    // Faults travel in the task, as they do from a provider that is really asynchronous.
    private ValueTask<T> Complete<T>(CancellationToken cancellationToken, Func<T> execute) =>
        Complete(cancellationToken, execute, static (_, execute) => execute());

    // What is called is given by itself, so that a call allocates no closure.
    private ValueTask<T> Complete<TCall, T>(CancellationToken cancellationToken, TCall call, Func<EngineContext, TCall, T> execute)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<T>(cancellationToken);
        }

        try
        {
            _context.CatchUp();
            return new(execute(_context, call));
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<T>(exception);
        }
    }

    private static bool TryRead<T>(IItemCodec<T> codec, Item? item, out T? value)
    {
        value = default;
        if (item is null)
        {
            return false;
        }

        if (typeof(T) == typeof(Item) && codec is ItemCodec)
        {
            value = (T)(object)item;
            return true;
        }

        var reader = new ItemFormatReader(item);
        return codec.TryRead(ref reader, out value);
    }

    private static IReadOnlyList<T> ReadAll<T>(IItemCodec<T> codec, IReadOnlyList<Item> items)
    {
        if (typeof(T) == typeof(Item) && codec is ItemCodec)
        {
            return (IReadOnlyList<T>)items;
        }

        // The codec's method is a generic virtual one, which is looked up anew at each call: once a page instead.
        ItemReading<T> tryRead = codec.TryRead;
        var read = new List<T>(items.Count);
        foreach (var item in items)
        {
            var reader = new ItemFormatReader(item);
            if (tryRead(ref reader, out var value))
            {
                read.Add(value!);
            }
        }

        return read;
    }

    private delegate bool ItemReading<T>(ref ItemFormatReader reader, out T? value);
}
