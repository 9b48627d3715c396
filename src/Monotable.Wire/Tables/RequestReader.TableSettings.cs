using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of TagResource.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TagResourceRequest TagResource(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.TagResource(body), static request => request.Faults);

    /// <summary>Reads the request of UntagResource.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UntagResourceRequest UntagResource(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.UntagResource(body), static request => request.Faults);

    /// <summary>Reads the request of ListTagsOfResource.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ListTagsOfResourceRequest ListTagsOfResource(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ResourceRequestMembers.Read(body);
        return new ListTagsOfResourceRequest
        {
            ResourceArn = members.Arn ?? throw ItemRequestMembers.Missing("resourceArn"), NextToken = members.NextToken,
        };
    });

    /// <summary>Reads the request of UpdateTimeToLive.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateTimeToLiveRequest UpdateTimeToLive(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.UpdateTimeToLive(body), static request => request.Faults);

    /// <summary>Reads the request of DescribeTimeToLive.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeTimeToLiveRequest DescribeTimeToLive(ReadOnlySpan<byte> body) =>
        Guard(body, static body => new DescribeTimeToLiveRequest { TableName = OnlyTableName(body) });

    /// <summary>Reads the request of DescribeContinuousBackups.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeContinuousBackupsRequest DescribeContinuousBackups(ReadOnlySpan<byte> body) =>
        Guard(body, static body => new DescribeContinuousBackupsRequest { TableName = OnlyTableName(body) });

    /// <summary>Reads the request of DescribeLimits, which has no members.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeLimitsRequest DescribeLimits(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        TableRequestMembers.Read(body, new());
        return new DescribeLimitsRequest();
    });

    /// <summary>Reads the request of DescribeEndpoints, which has no members.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeEndpointsRequest DescribeEndpoints(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        TableRequestMembers.Read(body, new());
        return new DescribeEndpointsRequest();
    });

    private static string OnlyTableName(ReadOnlySpan<byte> body) =>
        TableRequestMembers.Read(body, new()).TableName ?? throw ItemRequestMembers.Missing("tableName");
}
