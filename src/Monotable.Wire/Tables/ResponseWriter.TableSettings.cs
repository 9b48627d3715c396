using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseWriter
{
    /// <summary>Writes the answer of ListTagsOfResource.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void ListTagsOfResource(Utf8JsonWriter json, ListTagsOfResourceResponse response)
    {
        json.WriteStartObject();
        json.Array("Tags"u8, response.Tags, TableParts.Tag);
        json.Optional("NextToken"u8, response.NextToken);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of UpdateTimeToLive.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="specification">The answer.</param>
    public static void UpdateTimeToLive(Utf8JsonWriter json, TimeToLiveSpecification specification)
    {
        json.WriteStartObject();
        TableParts.TimeToLive(json, specification);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of DescribeTimeToLive.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="description">The answer.</param>
    public static void DescribeTimeToLive(Utf8JsonWriter json, TimeToLiveDescription description)
    {
        json.WriteStartObject();
        json.WriteStartObject("TimeToLiveDescription"u8);
        json.Member("TimeToLiveStatus"u8, ProtocolNames.TimeToLiveStatus, description.TimeToLiveStatus);
        json.Optional("AttributeName"u8, description.AttributeName);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of DescribeLimits.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void DescribeLimits(Utf8JsonWriter json, DescribeLimitsResponse response)
    {
        json.WriteStartObject();
        json.WriteNumber("AccountMaxReadCapacityUnits"u8, response.AccountMaxReadCapacityUnits);
        json.WriteNumber("AccountMaxWriteCapacityUnits"u8, response.AccountMaxWriteCapacityUnits);
        json.WriteNumber("TableMaxReadCapacityUnits"u8, response.TableMaxReadCapacityUnits);
        json.WriteNumber("TableMaxWriteCapacityUnits"u8, response.TableMaxWriteCapacityUnits);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of DescribeEndpoints.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void DescribeEndpoints(Utf8JsonWriter json, DescribeEndpointsResponse response)
    {
        json.WriteStartObject();
        json.Array("Endpoints"u8, response.Endpoints, static (json, endpoint) =>
        {
            json.WriteStartObject();
            json.WriteString("Address"u8, endpoint.Address);
            json.WriteNumber("CachePeriodInMinutes"u8, endpoint.CachePeriodInMinutes);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of DescribeContinuousBackups.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="description">The answer.</param>
    public static void DescribeContinuousBackups(Utf8JsonWriter json, ContinuousBackupsDescription description)
    {
        json.WriteStartObject();
        json.WriteStartObject("ContinuousBackupsDescription"u8);
        json.Member("ContinuousBackupsStatus"u8, ProtocolNames.ContinuousBackupsStatus, description.ContinuousBackupsStatus);
        if (description.PointInTimeRecoveryDescription is { } recovery)
        {
            json.WriteStartObject("PointInTimeRecoveryDescription"u8);
            json.Member("PointInTimeRecoveryStatus"u8, ProtocolNames.PointInTimeRecoveryStatus, recovery.PointInTimeRecoveryStatus);
            json.Optional("RecoveryPeriodInDays"u8, recovery.RecoveryPeriodInDays);
            json.Optional("EarliestRestorableDateTime"u8, recovery.EarliestRestorableDateTime);
            json.Optional("LatestRestorableDateTime"u8, recovery.LatestRestorableDateTime);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }
}
