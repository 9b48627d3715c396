using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that indexes have in requests and descriptions, all of them.</summary>
internal sealed class IndexMembers
{
    private string? _indexName;
    private Projection? _projection;
    private IReadOnlyList<KeySchemaElement>? _keySchema;
    private ThroughputMembers? _throughput;
    private IndexStatus _status;
    private bool? _backfilling;
    private long _sizeBytes;
    private long _itemCount;
    private string? _arn;

    /// <summary>Reads the members of the index that the reader stands at.</summary>
    public static IndexMembers Read(ref WireReader reader)
    {
        reader.ExpectObject();
        var members = new IndexMembers();
        while (reader.NextMember())
        {
            members.ReadMember(ref reader);
        }

        return members;
    }

    public string RequiredName() => _indexName ?? throw ItemRequestMembers.Missing("indexName");

    public GlobalSecondaryIndex ToGlobal() => new()
    {
        IndexName = RequiredName(),
        KeySchema = RequiredSchema(),
        Projection = RequiredProjection(),
        ProvisionedThroughput = _throughput?.ToRequest(),
    };

    public LocalSecondaryIndex ToLocal() => new() { IndexName = RequiredName(), KeySchema = RequiredSchema(), Projection = RequiredProjection() };

    public GlobalSecondaryIndexThroughput ToThroughput() =>
        new(RequiredName(), _throughput?.ToRequest() ?? throw ItemRequestMembers.Missing("provisionedThroughput"));

    public GlobalSecondaryIndexDescription ToGlobalDescription() => new()
    {
        IndexName = RequiredName(),
        KeySchema = RequiredSchema(),
        Projection = RequiredProjection(),
        IndexStatus = _status,
        Backfilling = _backfilling,
        ProvisionedThroughput = _throughput?.ToDescription(),
        IndexSizeBytes = _sizeBytes,
        ItemCount = _itemCount,
        IndexArn = _arn,
    };

    public LocalSecondaryIndexDescription ToLocalDescription() => new()
    {
        IndexName = RequiredName(),
        KeySchema = RequiredSchema(),
        Projection = RequiredProjection(),
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
                _keySchema = TableParts.KeySchema(ref reader);
                break;
            case "Projection":
                _projection = TableParts.Projection(ref reader);
                break;
            case "ProvisionedThroughput":
                _throughput = ThroughputMembers.Read(ref reader);
                break;
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

    private IReadOnlyList<KeySchemaElement> RequiredSchema() => _keySchema ?? throw ItemRequestMembers.Missing("keySchema");

    private Projection RequiredProjection() => _projection ?? throw ItemRequestMembers.Missing("projection");
}
