using Monotable.Protocol;

namespace Monotable.Tests.Support;

/// <summary>A provider whose table passes through the states it is given, one per description.</summary>
internal sealed class FakeAdministration(params TableStatus?[] states) : RecordingProvider(new UnreachableProvider()), ITableAdministration
{
    private readonly Queue<TableStatus?> _states = new(states);
    private readonly List<string> _log = [];

    public IReadOnlyList<string> Log => _log;

    public Func<TableDescription>? OnCreate { get; init; }

    public IndexStatus IndexStatus { get; set; } = IndexStatus.Active;

    public ValueTask<TableDescription> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default)
    {
        _log.Add($"create {request.TableName}");
        return ValueTask.FromResult(OnCreate?.Invoke() ?? Describe(request.TableName, TableStatus.Creating));
    }

    public ValueTask<TableDescription> DescribeTableAsync(DescribeTableRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var state = _states.Dequeue();
        _log.Add($"describe {request.TableName}: {state}");
        return state is { } status
            ? ValueTask.FromResult(Describe(request.TableName, status))
            : throw new ResourceNotFoundException("Requested resource not found");
    }

    public ValueTask<TableDescription> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<TableDescription> DeleteTableAsync(DeleteTableRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<ListTablesResponse> ListTablesAsync(ListTablesRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<ListTagsOfResourceResponse> ListTagsOfResourceAsync(
        ListTagsOfResourceRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<TimeToLiveSpecification> UpdateTimeToLiveAsync(
        UpdateTimeToLiveRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<TimeToLiveDescription> DescribeTimeToLiveAsync(
        DescribeTimeToLiveRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<DescribeLimitsResponse> DescribeLimitsAsync(
        DescribeLimitsRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<DescribeEndpointsResponse> DescribeEndpointsAsync(
        DescribeEndpointsRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<ContinuousBackupsDescription> DescribeContinuousBackupsAsync(
        DescribeContinuousBackupsRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private TableDescription Describe(string tableName, TableStatus status) => new()
    {
        TableName = tableName,
        TableStatus = status,
        AttributeDefinitions = [],
        KeySchema = [],
        GlobalSecondaryIndexes = [new() { IndexName = "GSI1", KeySchema = [], Projection = new(ProjectionType.All), IndexStatus = IndexStatus }],
    };
}
