using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes DynamoDB's table operations.</summary>
public interface ITableAdministration
{
    /// <summary>Creates a table. It is usable once it is <see cref="TableStatus.Active"/>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> DescribeTableAsync(DescribeTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes a table's throughput, billing mode, protection or global indexes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a table and all its items.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> DeleteTableAsync(DeleteTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the names of tables, a page at a time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ListTablesResponse> ListTablesAsync(ListTablesRequest request, CancellationToken cancellationToken = default);
}
