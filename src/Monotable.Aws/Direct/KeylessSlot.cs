using Monotable.Protocol;

namespace Monotable.Aws;

/// <summary>Takes away from an item what was asked for only so that the item can be recognised.</summary>
internal sealed class KeylessSlot(ReadSlot asked, IReadOnlyCollection<string> added) : ReadSlot(asked.Key)
{
    public ReadSlot Asked => asked;

    public override void Read<TReader>(ref TReader reader)
    {
        ItemCodec.Instance.TryRead(ref reader, out var item);
        var kept = new ItemBuilder();
        foreach (var (name, value) in item!.AsSpan())
        {
            if (!added.Contains(name))
            {
                kept.Add(name, value);
            }
        }

        var rest = new ItemFormatReader(kept.Build());
        asked.Read(ref rest);
        Found = asked.Found;
    }
}
