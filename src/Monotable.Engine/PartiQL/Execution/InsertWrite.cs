using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Puts an item where there is none.</summary>
internal sealed class InsertWrite(Item item) : PutWrite(item)
{
    protected override DynamoDbException Refusal(Item? before) => new DuplicateItemException(ServiceTexts.DuplicateItem);
}
