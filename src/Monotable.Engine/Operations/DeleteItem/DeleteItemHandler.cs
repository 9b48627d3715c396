using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DeleteItem;

/// <summary>Executes DeleteItem.</summary>
internal static class DeleteItemHandler
{
    public static WriteAnswer Handle(EngineContext context, DeleteItemRequest request)
    {
        var write = DeleteItemValidator.Validate(context, request);
        var outcome = SingleWrite.Execute(context, write);
        return SingleWrite.Shape(
            write,
            outcome,
            request.ReturnValues == ReturnValues.AllOld ? outcome.Before : null,
            request.ReturnConsumedCapacity,
            request.ReturnItemCollectionMetrics);
    }
}
