using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads the settings that requests on tables and indexes, and their descriptions, have as structures of their own.</summary>
internal static class SettingMembers
{
    /// <summary>Reads two numbers of a structure; none where the member is null.</summary>
    public static (long? First, long? Second)? Pair(
        ref WireReader reader, string shape, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        if (!reader.BeginObject(shape))
        {
            return null;
        }

        var pair = ((long?)null, (long?)null);
        while (reader.NextMember())
        {
            if (reader.Is(first))
            {
                pair.Item1 = reader.Int64();
            }
            else if (reader.Is(second))
            {
                pair.Item2 = reader.Int64();
            }
            else
            {
                reader.Skip();
            }
        }

        return pair;
    }

    public static OnDemandThroughput? OnDemand(ref WireReader reader) =>
        Pair(ref reader, nameof(OnDemandThroughput), "MaxReadRequestUnits"u8, "MaxWriteRequestUnits"u8) is { } units
            ? new(units.First, units.Second)
            : null;

    public static WarmThroughput? Warm(ref WireReader reader) =>
        Pair(ref reader, nameof(WarmThroughput), "ReadUnitsPerSecond"u8, "WriteUnitsPerSecond"u8) is { } units
            ? new(units.First, units.Second)
            : null;

    /// <summary>Reads a warm throughput as described.</summary>
    public static (long? Read, long? Write, TStatus Status)? Warm<TStatus>(ref WireReader reader, EnumNames<TStatus> names)
        where TStatus : struct, Enum
    {
        if (!reader.BeginObject(nameof(WarmThroughput)))
        {
            return null;
        }

        var warm = ((long?)null, (long?)null, default(TStatus));
        while (reader.NextMember())
        {
            if (reader.Is("ReadUnitsPerSecond"u8))
            {
                warm.Item1 = reader.Int64();
            }
            else if (reader.Is("WriteUnitsPerSecond"u8))
            {
                warm.Item2 = reader.Int64();
            }
            else if (reader.Is("Status"u8))
            {
                warm.Item3 = reader.Enum(names, "status") ?? default;
            }
            else
            {
                reader.Skip();
            }
        }

        return warm;
    }

    public static StreamSpecification? Stream(ref WireReader reader, FaultCollector? faults = null)
    {
        if (!reader.BeginObject(nameof(StreamSpecification)))
        {
            return null;
        }

        bool? enabled = null;
        StreamViewType? view = null;
        while (reader.NextMember())
        {
            if (reader.Is("StreamEnabled"u8))
            {
                enabled = reader.Boolean();
            }
            else if (reader.Is("StreamViewType"u8))
            {
                view = reader.Enum(ProtocolNames.StreamViewType, "streamSpecification.streamViewType");
            }
            else
            {
                reader.Skip();
            }
        }

        if (enabled is null)
        {
            faults?.Missing("streamSpecification.streamEnabled");
        }

        return new(enabled ?? false, view);
    }

    public static SSESpecification? Encryption(ref WireReader reader)
    {
        if (!reader.BeginObject(nameof(SSESpecification)))
        {
            return null;
        }

        var encryption = new SSESpecification();
        while (reader.NextMember())
        {
            if (reader.Is("Enabled"u8))
            {
                encryption = encryption with { Enabled = reader.Boolean() };
            }
            else if (reader.Is("SSEType"u8))
            {
                encryption = encryption with { SSEType = reader.Enum(ProtocolNames.SSEType, "sSESpecification.sSEType") };
            }
            else if (reader.Is("KMSMasterKeyId"u8))
            {
                encryption = encryption with { KMSMasterKeyId = reader.String() };
            }
            else
            {
                reader.Skip();
            }
        }

        return encryption;
    }

    public static SSEDescription? EncryptionDescription(ref WireReader reader)
    {
        if (!reader.BeginObject())
        {
            return null;
        }

        var encryption = new SSEDescription(default);
        while (reader.NextMember())
        {
            encryption = reader.MemberName() switch
            {
                "Status" => encryption with { Status = reader.Enum(ProtocolNames.SSEStatus, "status") ?? default },
                "SSEType" => encryption with { SSEType = reader.Enum(ProtocolNames.SSEType, "sSEType") },
                "KMSMasterKeyArn" => encryption with { KMSMasterKeyArn = reader.String() },
                _ => reader.Skip(encryption),
            };
        }

        return encryption;
    }

    public static TableClassSummary? ClassSummary(ref WireReader reader)
    {
        if (!reader.BeginObject())
        {
            return null;
        }

        var summary = new TableClassSummary(default);
        while (reader.NextMember())
        {
            summary = reader.MemberName() switch
            {
                "TableClass" => summary with { TableClass = reader.Enum(ProtocolNames.TableClass, "tableClass") ?? default },
                "LastUpdateDateTime" => summary with { LastUpdateDateTime = reader.Time() },
                _ => reader.Skip(summary),
            };
        }

        return summary;
    }

    /// <summary>Reads the tag at which the reader stands. What is missing the provider refuses with the service's words.</summary>
    public static Tag Tag(ref WireReader reader)
    {
        reader.ExpectObject(nameof(Tag));
        string? key = null;
        string? value = null;
        while (reader.NextMember())
        {
            if (reader.Is("Key"u8))
            {
                key = reader.String();
            }
            else if (reader.Is("Value"u8))
            {
                value = reader.String();
            }
            else
            {
                reader.Skip();
            }
        }

        return new(key!, value!);
    }
}
