using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateItem;

/// <summary>Executes UpdateItem.</summary>
internal static class UpdateItemHandler
{
    public static WriteAnswer Handle(EngineContext context, UpdateItemRequest request)
    {
        var write = UpdateItemValidator.Validate(context, request);
        var outcome = SingleWrite.Execute(context, write);
        return SingleWrite.Shape(
            write, outcome, AttributesOf(request.ReturnValues, write, outcome), request.ReturnConsumedCapacity, request.ReturnItemCollectionMetrics);
    }

    private static Item? AttributesOf(ReturnValues wanted, UpdateWrite write, WriteOutcome outcome) => wanted switch
    {
        ReturnValues.AllOld => outcome.Before,
        ReturnValues.AllNew => outcome.After,
        ReturnValues.UpdatedOld => write.Update?.TouchedBefore(outcome.Before),
        ReturnValues.UpdatedNew => write.Update?.TouchedAfter(outcome.After),
        _ => null,
    };
}
