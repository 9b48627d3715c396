using Monotable.Engine.Model;
using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>A statement that does not fit its table: in a transaction that is the reason of this one action.</summary>
internal sealed class RefusedWrite(string text) : BoundWrite
{
    public override void CheckItem(TableDefinition table)
    {
    }

    public override EntryKey KeyFor(TableDefinition table) => throw new DynamoDbValidationException(text);

    protected override Item? Change(TableDefinition table, Item? before) => throw new DynamoDbValidationException(text);
}
