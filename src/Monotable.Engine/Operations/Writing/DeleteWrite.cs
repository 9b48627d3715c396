using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>Deletes an item, if there is one.</summary>
internal sealed class DeleteWrite(Item key) : KeyedWrite(key)
{
    protected override Item? Change(TableDefinition table, Item? before) => null;
}
