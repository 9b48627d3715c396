using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchGetItem;

/// <summary>One key of a BatchGetItem, and what lies under it.</summary>
internal readonly record struct LocatedRead(BoundKeys Keys, ReadSlot Slot, EntryKey Key, Item? Item);
