using Monotable.Engine.Operations.Shared;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.GetItem;

/// <summary>Executes GetItem: a look-up in the table as it is, without a lock.</summary>
internal static class GetItemHandler
{
    public static GetItemAnswer Handle(EngineContext context, GetItemRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.GetItem);
        var projection = GetItemValidator.Validate(layer, request);
        var reference = context.Reference(request.TableName, layer);

        var table = context.Snapshot(reference);
        ScalarKeys.Check(table.Definition, projection?.NestedAttributes);
        var item = table.Find(KeyReader.FromKey(table.Definition.Key, request.Key));

        ConsumedCapacity? consumed = null;
        if (request.ReturnConsumedCapacity != ReturnConsumedCapacity.None)
        {
            var tally = new CapacityTally(reference.Text);
            tally.AddTable(CapacityUnits.OfRead(item?.SizeBytes ?? 0, request.ConsistentRead));
            consumed = tally.ToAnswer(request.ReturnConsumedCapacity);
        }

        return new(item is null || projection is null ? item : projection.Apply(item), consumed);
    }
}
