using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that provisioned throughput has in requests and descriptions.</summary>
internal sealed class ThroughputMembers
{
    private long? _read;
    private long? _write;
    private long _decreases;
    private DateTimeOffset? _lastIncrease;
    private DateTimeOffset? _lastDecrease;

    public static ThroughputMembers? Read(ref WireReader reader)
    {
        if (!reader.BeginObject(nameof(ProvisionedThroughput)))
        {
            return null;
        }

        var members = new ThroughputMembers();
        while (reader.NextMember())
        {
            members.ReadMember(ref reader);
        }

        return members;
    }

    /// <summary>Makes what a request asks for; a member that is missing is a fault of the request.</summary>
    public ProvisionedThroughput ToRequest(string path, FaultCollector faults)
    {
        if (_read is null)
        {
            faults.Missing($"{path}.readCapacityUnits");
        }

        if (_write is null)
        {
            faults.Missing($"{path}.writeCapacityUnits");
        }

        return new(_read ?? 1, _write ?? 1);
    }

    public ProvisionedThroughputDescription ToDescription() => new(_read ?? 0, _write ?? 0, _decreases, _lastIncrease, _lastDecrease);

    private void ReadMember(ref WireReader reader)
    {
        switch (reader.MemberName())
        {
            case "ReadCapacityUnits":
                _read = reader.Int64();
                break;
            case "WriteCapacityUnits":
                _write = reader.Int64();
                break;
            case "NumberOfDecreasesToday":
                _decreases = reader.Int64() ?? 0;
                break;
            case "LastIncreaseDateTime":
                _lastIncrease = reader.Time();
                break;
            case "LastDecreaseDateTime":
                _lastDecrease = reader.Time();
                break;
            default:
                reader.Skip();
                break;
        }
    }
}
