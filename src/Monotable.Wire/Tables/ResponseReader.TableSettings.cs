using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of ListTagsOfResource.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static ListTagsOfResourceResponse ListTagsOfResource(ReadOnlySpan<byte> body) =>
        Answer(body, new ListTagsOfResourceResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "Tags" => answer with { Tags = reader.List(SettingMembers.Tag) ?? [] },
            "NextToken" => answer with { NextToken = reader.String() },
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of UpdateTimeToLive.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static TimeToLiveSpecification UpdateTimeToLive(ReadOnlySpan<byte> body) => Answer(
        body,
        new TimeToLiveSpecification(false, ""),
        static (ref reader, answer) => Structure(ref reader, "TimeToLiveSpecification"u8, answer, static (ref reader, answer) =>
            reader.MemberName() switch
            {
                "Enabled" => answer with { Enabled = reader.Boolean() == true },
                "AttributeName" => answer with { AttributeName = reader.String() ?? "" },
                _ => reader.Skip(answer),
            }));

    /// <summary>Reads the answer of DescribeTimeToLive.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static TimeToLiveDescription DescribeTimeToLive(ReadOnlySpan<byte> body) => Answer(
        body,
        new TimeToLiveDescription(TimeToLiveStatus.Disabled),
        static (ref reader, answer) => Structure(ref reader, "TimeToLiveDescription"u8, answer, static (ref reader, answer) =>
            reader.MemberName() switch
            {
                "TimeToLiveStatus" => answer with
                {
                    TimeToLiveStatus = reader.Enum(ProtocolNames.TimeToLiveStatus, "timeToLiveStatus") ?? answer.TimeToLiveStatus,
                },
                "AttributeName" => answer with { AttributeName = reader.String() },
                _ => reader.Skip(answer),
            }));

    /// <summary>Reads the answer of DescribeLimits.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static DescribeLimitsResponse DescribeLimits(ReadOnlySpan<byte> body) =>
        Answer(body, new DescribeLimitsResponse(0, 0, 0, 0), static (ref reader, answer) => reader.MemberName() switch
        {
            "AccountMaxReadCapacityUnits" => answer with { AccountMaxReadCapacityUnits = reader.Int64() ?? 0 },
            "AccountMaxWriteCapacityUnits" => answer with { AccountMaxWriteCapacityUnits = reader.Int64() ?? 0 },
            "TableMaxReadCapacityUnits" => answer with { TableMaxReadCapacityUnits = reader.Int64() ?? 0 },
            "TableMaxWriteCapacityUnits" => answer with { TableMaxWriteCapacityUnits = reader.Int64() ?? 0 },
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of DescribeEndpoints.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static DescribeEndpointsResponse DescribeEndpoints(ReadOnlySpan<byte> body) =>
        Answer(body, new DescribeEndpointsResponse([]), static (ref reader, answer) => reader.MemberName() switch
        {
            "Endpoints" => new(reader.List(EndpointElement) ?? []),
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of DescribeContinuousBackups.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static ContinuousBackupsDescription DescribeContinuousBackups(ReadOnlySpan<byte> body) => Answer(
        body,
        new ContinuousBackupsDescription(ContinuousBackupsStatus.Disabled),
        static (ref reader, answer) => Structure(ref reader, "ContinuousBackupsDescription"u8, answer, static (ref reader, answer) =>
            reader.MemberName() switch
            {
                "ContinuousBackupsStatus" => answer with
                {
                    ContinuousBackupsStatus = reader.Enum(ProtocolNames.ContinuousBackupsStatus, "continuousBackupsStatus")
                        ?? answer.ContinuousBackupsStatus,
                },
                "PointInTimeRecoveryDescription" => answer with { PointInTimeRecoveryDescription = Recovery(ref reader) },
                _ => reader.Skip(answer),
            }));

    private static Endpoint EndpointElement(ref WireReader reader)
    {
        reader.ExpectObject();
        var endpoint = new Endpoint("", 0);
        while (reader.NextMember())
        {
            endpoint = reader.MemberName() switch
            {
                "Address" => endpoint with { Address = reader.String() ?? "" },
                "CachePeriodInMinutes" => endpoint with { CachePeriodInMinutes = reader.Int64() ?? 0 },
                _ => reader.Skip(endpoint),
            };
        }

        return endpoint;
    }

    private static PointInTimeRecoveryDescription? Recovery(ref WireReader reader)
    {
        if (!reader.BeginObject())
        {
            return null;
        }

        var recovery = new PointInTimeRecoveryDescription();
        while (reader.NextMember())
        {
            recovery = reader.MemberName() switch
            {
                "PointInTimeRecoveryStatus" => recovery with
                {
                    PointInTimeRecoveryStatus = reader.Enum(ProtocolNames.PointInTimeRecoveryStatus, "pointInTimeRecoveryStatus") ?? default,
                },
                "RecoveryPeriodInDays" => recovery with { RecoveryPeriodInDays = reader.Int32() },
                "EarliestRestorableDateTime" => recovery with { EarliestRestorableDateTime = reader.Time() },
                "LatestRestorableDateTime" => recovery with { LatestRestorableDateTime = reader.Time() },
                _ => reader.Skip(recovery),
            };
        }

        return recovery;
    }
}
