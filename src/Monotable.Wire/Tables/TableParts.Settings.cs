using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class TableParts
{
    public static void Billing(Utf8JsonWriter json, BillingMode? mode, ProvisionedThroughput? throughput)
    {
        if (mode is { } given)
        {
            json.Member("BillingMode"u8, ProtocolNames.BillingMode, given);
        }

        Throughput(json, throughput);
    }

    public static void Throughputs(Utf8JsonWriter json, OnDemandThroughput? onDemand, WarmThroughput? warm)
    {
        OnDemand(json, onDemand);
        if (warm is not null)
        {
            json.WriteStartObject("WarmThroughput"u8);
            json.Optional("ReadUnitsPerSecond"u8, warm.ReadUnitsPerSecond);
            json.Optional("WriteUnitsPerSecond"u8, warm.WriteUnitsPerSecond);
            json.WriteEndObject();
        }
    }

    public static void Settings(Utf8JsonWriter json, StreamSpecification? stream, SSESpecification? encryption, TableClass? tableClass)
    {
        Stream(json, stream);
        if (encryption is not null)
        {
            json.WriteStartObject("SSESpecification"u8);
            json.Optional("Enabled"u8, encryption.Enabled);
            if (encryption.SSEType is { } type)
            {
                json.Member("SSEType"u8, ProtocolNames.SSEType, type);
            }

            json.Optional("KMSMasterKeyId"u8, encryption.KMSMasterKeyId);
            json.WriteEndObject();
        }

        if (tableClass is { } given)
        {
            json.Member("TableClass"u8, ProtocolNames.TableClass, given);
        }
    }

    public static void OnDemand(Utf8JsonWriter json, OnDemandThroughput? throughput)
    {
        if (throughput is not null)
        {
            json.WriteStartObject("OnDemandThroughput"u8);
            json.Optional("MaxReadRequestUnits"u8, throughput.MaxReadRequestUnits);
            json.Optional("MaxWriteRequestUnits"u8, throughput.MaxWriteRequestUnits);
            json.WriteEndObject();
        }
    }

    public static void Warm<TStatus>(Utf8JsonWriter json, long? read, long? write, EnumNames<TStatus> names, TStatus status)
        where TStatus : struct, Enum
    {
        json.WriteStartObject("WarmThroughput"u8);
        json.Optional("ReadUnitsPerSecond"u8, read);
        json.Optional("WriteUnitsPerSecond"u8, write);
        json.Member("Status"u8, names, status);
        json.WriteEndObject();
    }

    public static void Stream(Utf8JsonWriter json, StreamSpecification? stream)
    {
        if (stream is not null)
        {
            json.WriteStartObject("StreamSpecification"u8);
            json.WriteBoolean("StreamEnabled"u8, stream.StreamEnabled);
            if (stream.StreamViewType is { } view)
            {
                json.Member("StreamViewType"u8, ProtocolNames.StreamViewType, view);
            }

            json.WriteEndObject();
        }
    }

    public static void TimeToLive(Utf8JsonWriter json, TimeToLiveSpecification specification)
    {
        json.WriteStartObject("TimeToLiveSpecification"u8);
        json.WriteBoolean("Enabled"u8, specification.Enabled);
        json.WriteString("AttributeName"u8, specification.AttributeName);
        json.WriteEndObject();
    }

    public static void Tag(Utf8JsonWriter json, Tag tag)
    {
        json.WriteStartObject();
        json.WriteString("Key"u8, tag.Key);
        json.WriteString("Value"u8, tag.Value);
        json.WriteEndObject();
    }
}
