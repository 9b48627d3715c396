using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.PutItem;

/// <summary>Executes PutItem.</summary>
internal static class PutItemHandler
{
    public static WriteAnswer Handle(EngineContext context, PutItemRequest request, Item? item)
    {
        var write = PutItemValidator.Validate(context, request, item);
        var outcome = SingleWrite.Execute(context, write);
        return SingleWrite.Shape(
            write,
            outcome,
            request.ReturnValues == ReturnValues.AllOld ? outcome.Before : null,
            request.ReturnConsumedCapacity,
            request.ReturnItemCollectionMetrics);
    }
}
