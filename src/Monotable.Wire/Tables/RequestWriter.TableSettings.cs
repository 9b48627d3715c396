using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestWriter
{
    /// <summary>Writes the request of TagResource.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void TagResource(Utf8JsonWriter json, TagResourceRequest request)
    {
        json.WriteStartObject();
        json.WriteString("ResourceArn"u8, request.ResourceArn);
        json.Array("Tags"u8, request.Tags, TableParts.Tag);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of UntagResource.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void UntagResource(Utf8JsonWriter json, UntagResourceRequest request)
    {
        json.WriteStartObject();
        json.WriteString("ResourceArn"u8, request.ResourceArn);
        json.Array("TagKeys"u8, request.TagKeys, static (json, key) => json.WriteStringValue(key));
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of ListTagsOfResource.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void ListTagsOfResource(Utf8JsonWriter json, ListTagsOfResourceRequest request)
    {
        json.WriteStartObject();
        json.WriteString("ResourceArn"u8, request.ResourceArn);
        json.Optional("NextToken"u8, request.NextToken);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of UpdateTimeToLive.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void UpdateTimeToLive(Utf8JsonWriter json, UpdateTimeToLiveRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        TableParts.TimeToLive(json, request.TimeToLiveSpecification);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of DescribeTimeToLive.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DescribeTimeToLive(Utf8JsonWriter json, DescribeTimeToLiveRequest request) => OnlyTableName(json, request.TableName);

    /// <summary>Writes the request of DescribeContinuousBackups.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DescribeContinuousBackups(Utf8JsonWriter json, DescribeContinuousBackupsRequest request) =>
        OnlyTableName(json, request.TableName);

    /// <summary>Writes the request of DescribeLimits.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DescribeLimits(Utf8JsonWriter json, DescribeLimitsRequest request) => Nothing(json);

    /// <summary>Writes the request of DescribeEndpoints.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DescribeEndpoints(Utf8JsonWriter json, DescribeEndpointsRequest request) => Nothing(json);

    private static void Nothing(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteEndObject();
        json.Flush();
    }
}
