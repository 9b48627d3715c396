using Monotable.Protocol;

namespace Monotable;

/// <summary>The slots of all operations that read one item: it is sent once, and materialised for each.</summary>
internal sealed class SharedSlot(string tableName, Item key) : ReadSlot(key)
{
    private readonly List<ReadSlot> _slots = new(1);

    public string TableName { get; } = tableName;

    /// <summary>Gets whether one of the operations asks for a consistent read, which serves the others too.</summary>
    public bool IsConsistent { get; private set; }

    /// <summary>Gets the attributes to ask for; null for all, as where the operations want different ones.</summary>
    public IReadOnlyList<AttributePath>? Paths { get; private set; }

    public void Add(ReadSlot slot, bool isConsistent, IReadOnlyList<AttributePath>? paths)
    {
        Paths = _slots.Count == 0 || ReferenceEquals(Paths, paths) ? paths : null;
        _slots.Add(slot);
        IsConsistent |= isConsistent;
    }

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
