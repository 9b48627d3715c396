using Monotable.Protocol;

namespace Monotable;

/// <summary>The slots of all operations that read one item: it is sent once, and materialised for each.</summary>
internal sealed class BatchSlot(string tableName, Item key) : ReadSlot(key)
{
    private readonly List<ReadSlot> _slots = new(1);

    public string TableName { get; } = tableName;

    public IReadOnlyList<ReadSlot> Slots => _slots;

    public void Add(ReadSlot slot) => _slots.Add(slot);

    public override void Read<TReader>(ref TReader reader)
    {
        // A copy of a reader reads the item again.
        for (var i = 1; i < _slots.Count; i++)
        {
            var copy = reader;
            _slots[i].Read(ref copy);
        }

        _slots[0].Read(ref reader);
        Found = true;
    }
}
