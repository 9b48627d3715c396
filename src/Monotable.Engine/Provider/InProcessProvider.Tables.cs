using Monotable.Engine.Operations.CreateTable;
using Monotable.Engine.Operations.DeleteTable;
using Monotable.Engine.Operations.DescribeTable;
using Monotable.Engine.Operations.ListTables;
using Monotable.Engine.Operations.UpdateTable;
using Monotable.Protocol;

namespace Monotable;

public sealed partial class InProcessProvider
{
    /// <inheritdoc/>
    public ValueTask<TableDescription> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => CreateTableHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<TableDescription> DescribeTableAsync(DescribeTableRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => DescribeTableHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<TableDescription> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => UpdateTableHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<TableDescription> DeleteTableAsync(DeleteTableRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => DeleteTableHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<ListTablesResponse> ListTablesAsync(ListTablesRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => ListTablesHandler.Handle(_context, request));
}
