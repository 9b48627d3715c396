using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of TagResource.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TagResourceRequest TagResource(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ResourceRequestMembers.Read(body);
        return new TagResourceRequest { ResourceArn = members.RequiredArn, Tags = members.Tags ?? throw ItemRequestMembers.Missing("tags") };
    });

    /// <summary>Reads the request of UntagResource.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UntagResourceRequest UntagResource(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ResourceRequestMembers.Read(body);
        return new UntagResourceRequest
        {
            ResourceArn = members.RequiredArn, TagKeys = members.TagKeys ?? throw ItemRequestMembers.Missing("tagKeys"),
        };
    });

    /// <summary>Reads the request of ListTagsOfResource.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ListTagsOfResourceRequest ListTagsOfResource(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ResourceRequestMembers.Read(body);
        return new ListTagsOfResourceRequest { ResourceArn = members.RequiredArn, NextToken = members.NextToken };
    });

    /// <summary>Reads the request of UpdateTimeToLive.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateTimeToLiveRequest UpdateTimeToLive(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        string? table = null;
        TimeToLiveSpecification? specification = null;
        var reader = new WireReader(body);
        while (reader.NextMember())
        {
            if (reader.Is("TableName"u8))
            {
                table = reader.String();
            }
            else if (reader.Is("TimeToLiveSpecification"u8) && reader.BeginObject(nameof(TimeToLiveSpecification)))
            {
                specification = TimeToLive(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.End();
        return new UpdateTimeToLiveRequest
        {
            TableName = table ?? throw ItemRequestMembers.Missing("tableName"),
            TimeToLiveSpecification = specification ?? throw ItemRequestMembers.Missing("timeToLiveSpecification"),
        };
    });

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

    private static TimeToLiveSpecification TimeToLive(ref WireReader reader)
    {
        bool? enabled = null;
        string? attribute = null;
        while (reader.NextMember())
        {
            if (reader.Is("Enabled"u8))
            {
                enabled = reader.Boolean();
            }
            else if (reader.Is("AttributeName"u8))
            {
                attribute = reader.String();
            }
            else
            {
                reader.Skip();
            }
        }

        return new(
            enabled ?? throw ItemRequestMembers.Missing("timeToLiveSpecification.enabled"),
            attribute ?? throw ItemRequestMembers.Missing("timeToLiveSpecification.attributeName"));
    }
}
