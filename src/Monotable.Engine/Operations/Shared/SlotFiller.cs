using Monotable.Engine.Expressions;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Moves items between the engine and the slots of batches and transactions.</summary>
internal static class SlotFiller
{
    /// <summary>Hands an item to the slot that asked for it.</summary>
    public static void Fill(ReadSlot slot, Item? item, BoundProjection? projection)
    {
        if (item is not null)
        {
            var reader = new ItemFormatReader(projection is null ? item : projection.Apply(item));
            slot.Read(ref reader);
        }
    }

    /// <summary>Takes the item of a slot.</summary>
    public static Item Take(WriteSlot slot)
    {
        var writer = default(ItemFormatWriter);
        slot.Write(ref writer);
        return writer.Result;
    }
}
