using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    public async ValueTask<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.TagResourceRequest { ResourceArn = request.ResourceArn, Tags = TableRequests.Tags(request.Tags) };
        await SendAsync(sent, static (client, r, token) => client.TagResourceAsync(r, token), cancellationToken).ConfigureAwait(false);
        return new TagResourceResponse();
    }

    /// <inheritdoc/>
    public async ValueTask<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.UntagResourceRequest { ResourceArn = request.ResourceArn, TagKeys = [.. request.TagKeys] };
        await SendAsync(sent, static (client, r, token) => client.UntagResourceAsync(r, token), cancellationToken).ConfigureAwait(false);
        return new UntagResourceResponse();
    }

    /// <inheritdoc/>
    public async ValueTask<ListTagsOfResourceResponse> ListTagsOfResourceAsync(
        ListTagsOfResourceRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.ListTagsOfResourceRequest { ResourceArn = request.ResourceArn, NextToken = request.NextToken };
        var answer = await SendAsync(sent, static (client, r, token) => client.ListTagsOfResourceAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new ListTagsOfResourceResponse
        {
            Tags = [.. (answer.Tags ?? []).Select(static tag => new Tag(tag.Key, tag.Value))],
            NextToken = string.IsNullOrEmpty(answer.NextToken) ? null : answer.NextToken,
        };
    }

    /// <inheritdoc/>
    public async ValueTask<TimeToLiveSpecification> UpdateTimeToLiveAsync(
        UpdateTimeToLiveRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.UpdateTimeToLiveRequest
        {
            TableName = request.TableName,
            TimeToLiveSpecification = new Sdk.TimeToLiveSpecification
            {
                Enabled = request.TimeToLiveSpecification.Enabled,
                AttributeName = request.TimeToLiveSpecification.AttributeName,
            },
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.UpdateTimeToLiveAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new TimeToLiveSpecification(
            answer.TimeToLiveSpecification.Enabled ?? false, answer.TimeToLiveSpecification.AttributeName);
    }

    /// <inheritdoc/>
    public async ValueTask<TimeToLiveDescription> DescribeTimeToLiveAsync(
        DescribeTimeToLiveRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.DescribeTimeToLiveRequest { TableName = request.TableName };
        var answer = await SendAsync(sent, static (client, r, token) => client.DescribeTimeToLiveAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        var description = answer.TimeToLiveDescription;
        return new TimeToLiveDescription(
            TableAnswers.Parse(ProtocolNames.TimeToLiveStatus, description.TimeToLiveStatus?.Value),
            string.IsNullOrEmpty(description.AttributeName) ? null : description.AttributeName);
    }

    /// <inheritdoc/>
    public async ValueTask<DescribeLimitsResponse> DescribeLimitsAsync(
        DescribeLimitsRequest request, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(
            new Sdk.DescribeLimitsRequest(), static (client, r, token) => client.DescribeLimitsAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new DescribeLimitsResponse(
            answer.AccountMaxReadCapacityUnits ?? 0,
            answer.AccountMaxWriteCapacityUnits ?? 0,
            answer.TableMaxReadCapacityUnits ?? 0,
            answer.TableMaxWriteCapacityUnits ?? 0);
    }

    /// <inheritdoc/>
    public async ValueTask<DescribeEndpointsResponse> DescribeEndpointsAsync(
        DescribeEndpointsRequest request, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(
            new Sdk.DescribeEndpointsRequest(), static (client, r, token) => client.DescribeEndpointsAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new DescribeEndpointsResponse(
            [.. (answer.Endpoints ?? []).Select(static endpoint => new Endpoint(endpoint.Address, endpoint.CachePeriodInMinutes ?? 0))]);
    }

    /// <inheritdoc/>
    public async ValueTask<ContinuousBackupsDescription> DescribeContinuousBackupsAsync(
        DescribeContinuousBackupsRequest request, CancellationToken cancellationToken = default)
    {
        var sent = new Sdk.DescribeContinuousBackupsRequest { TableName = request.TableName };
        var answer = await SendAsync(sent, static (client, r, token) => client.DescribeContinuousBackupsAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return TableAnswers.Describe(answer.ContinuousBackupsDescription);
    }
}
