using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.CreateTable;

/// <summary>Executes CreateTable. The table is active at once.</summary>
internal static class CreateTableHandler
{
    public static TableDescription Handle(EngineContext context, CreateTableRequest request)
    {
        var definition = CreateTableValidator.Validate(context, request);
        return context.Storage.TryCreate(definition)
            ? TableDescriber.Describe(TableSnapshot.Create(new TableHandle(0), definition))
            : throw new ResourceInUseException(ServiceTexts.TableExists(definition.Name));
    }
}
