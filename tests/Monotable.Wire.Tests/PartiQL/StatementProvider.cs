using Monotable.Protocol;

namespace Monotable.Wire.Tests.PartiQL;

/// <summary>Answers every statement with an item that holds it.</summary>
internal sealed class StatementProvider : IPartiQLProvider
{
    public ValueTask<ExecuteStatementResponse<T>> ExecuteStatementAsync<T>(
        ExecuteStatementRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var reader = new ItemFormatReader(Item.Create(("statement", request.Statement)));
        Assert.True(codec.TryRead(ref reader, out var item));
        return new(new ExecuteStatementResponse<T> { Items = [item] });
    }

    public ValueTask<BatchExecuteStatementResponse> BatchExecuteStatementAsync(
        BatchExecuteStatementRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<ExecuteTransactionResponse> ExecuteTransactionAsync(
        ExecuteTransactionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
