using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>A write that names its item by a <c>Key</c>.</summary>
internal abstract class KeyedWrite(Item key) : BoundWrite
{
    protected Item Key { get; } = key;

    public override void CheckItem(TableDefinition table) => KeyReader.CheckNotEmpty(table.Key, Key);

    public override EntryKey KeyFor(TableDefinition table) => KeyReader.FromKey(table.Key, Key);
}
