using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that indexes have in requests and descriptions, all of them.</summary>
/// <param name="path">The index's path, by which its faults are known.</param>
internal sealed class IndexMembers(string path)
{
    private string? _indexName;
    private Projection? _projection;
    private IReadOnlyList<KeySchemaElement>? _keySchema;
    private ThroughputMembers? _throughput;
    private OnDemandThroughput? _onDemand;
    private (long? Read, long? Write, IndexStatus Status)? _warm;
    private IndexStatus _status;
    private bool? _backfilling;
    private long _sizeBytes;
    private long _itemCount;
    private string? _arn;

    private WarmThroughput? Warm => _warm is { } warm ? new(warm.Read, warm.Write) : null;

    /// <summary>Reads the members of the index that the reader stands at.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">The index's path, by which its faults are known.</param>
    /// <param name="shape">The name of the structure in the service's model; of use in requests only.</param>
    public static IndexMembers Read(ref WireReader reader, string path = "", string shape = "")
    {
        reader.ExpectObject(shape);
        var members = new IndexMembers(path);
        while (reader.NextMember())
        {
            members.ReadMember(ref reader);
        }

        return members;
    }

    public string RequiredName(FaultCollector faults) => Required(_indexName, "indexName", faults);

    public GlobalSecondaryIndex ToGlobal(FaultCollector faults) => new()
    {
        IndexName = RequiredName(faults),
        KeySchema = Required(_keySchema, "keySchema", faults),
        Projection = Required(_projection, "projection", faults),
        ProvisionedThroughput = _throughput?.ToRequest($"{path}.provisionedThroughput", faults),
        OnDemandThroughput = _onDemand,
        WarmThroughput = Warm,
    };

    public LocalSecondaryIndex ToLocal(FaultCollector faults) => new()
    {
        IndexName = RequiredName(faults),
        KeySchema = Required(_keySchema, "keySchema", faults),
        Projection = Required(_projection, "projection", faults),
    };

    public GlobalSecondaryIndexThroughput ToThroughput(FaultCollector faults) =>
        new(RequiredName(faults), _throughput?.ToRequest($"{path}.provisionedThroughput", faults))
        {
            OnDemandThroughput = _onDemand,
            WarmThroughput = Warm,
        };

    public GlobalSecondaryIndexDescription ToGlobalDescription() => new()
    {
        IndexName = _indexName ?? "",
        KeySchema = _keySchema ?? [],
        Projection = _projection ?? new(default),
        IndexStatus = _status,
        Backfilling = _backfilling,
        ProvisionedThroughput = _throughput?.ToDescription(),
        OnDemandThroughput = _onDemand,
        WarmThroughput = _warm is { } warm ? new(warm.Read, warm.Write, warm.Status) : null,
        IndexSizeBytes = _sizeBytes,
        ItemCount = _itemCount,
        IndexArn = _arn,
    };

    public LocalSecondaryIndexDescription ToLocalDescription() => new()
    {
        IndexName = _indexName ?? "",
        KeySchema = _keySchema ?? [],
        Projection = _projection ?? new(default),
        IndexSizeBytes = _sizeBytes,
        ItemCount = _itemCount,
        IndexArn = _arn,
    };

    private void ReadMember(ref WireReader reader)
    {
        switch (reader.MemberName())
        {
            case "IndexName":
                _indexName = reader.String();
                break;
            case "KeySchema":
                _keySchema = TableParts.KeySchema(ref reader, $"{path}.keySchema");
                break;
            case "Projection":
                _projection = TableParts.Projection(ref reader, $"{path}.projection");
                break;
            case "ProvisionedThroughput":
                _throughput = ThroughputMembers.Read(ref reader);
                break;
            case "OnDemandThroughput":
                _onDemand = SettingMembers.OnDemand(ref reader);
                break;
            case "WarmThroughput":
                _warm = SettingMembers.Warm(ref reader, ProtocolNames.IndexStatus);
                break;
            default:
                ReadState(ref reader);
                break;
        }
    }

    private void ReadState(ref WireReader reader)
    {
        switch (reader.MemberName())
        {
            case "IndexStatus":
                _status = reader.Enum(ProtocolNames.IndexStatus, "indexStatus") ?? default;
                break;
            case "Backfilling":
                _backfilling = reader.Boolean();
                break;
            case "IndexSizeBytes":
                _sizeBytes = reader.Int64() ?? 0;
                break;
            case "ItemCount":
                _itemCount = reader.Int64() ?? 0;
                break;
            case "IndexArn":
                _arn = reader.String();
                break;
            default:
                reader.Skip();
                break;
        }
    }

    // Null whatever the type says: the engine answers it, among the request's other faults.
    private T Required<T>(T? value, string member, FaultCollector faults)
        where T : class
    {
        if (value is null)
        {
            faults.Missing($"{path}.{member}");
        }

        return value!;
    }
}
