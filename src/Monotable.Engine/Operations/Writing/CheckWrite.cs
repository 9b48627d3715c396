using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>Checks a condition and leaves the item as it is.</summary>
internal sealed class CheckWrite(Item key) : KeyedWrite(key)
{
    protected override Item? Change(TableDefinition table, Item? before) => before;
}
