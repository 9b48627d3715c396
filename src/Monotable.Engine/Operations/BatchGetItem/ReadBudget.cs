using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchGetItem;

/// <summary>How much one BatchGetItem may still read: 16 MB, and 1 MB of each partition. The first item of each always fits.</summary>
internal sealed class ReadBudget
{
    private readonly Dictionary<(string Table, uint Partition), long> _spentByPartition = [];
    private long _spent;

    public bool TrySpend(string table, EntryKey key, int sizeBytes)
    {
        var partition = (table, key.PartitionHash);
        var spent = _spentByPartition.GetValueOrDefault(partition);
        if ((spent > 0 && spent + sizeBytes > DynamoDbLimits.BatchGetPartitionBytesMax)
            || (_spent > 0 && _spent + sizeBytes > DynamoDbLimits.BatchGetBytesMax))
        {
            return false;
        }

        _spentByPartition[partition] = spent + sizeBytes;
        _spent += sizeBytes;
        return true;
    }
}
