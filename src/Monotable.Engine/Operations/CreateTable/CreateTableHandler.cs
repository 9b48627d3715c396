using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Operations.Upkeep;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.CreateTable;

/// <summary>Executes CreateTable. The answer says CREATING; how long that lasts is the engine's timing.</summary>
internal static class CreateTableHandler
{
    public static TableDescription Handle(EngineContext context, CreateTableRequest request)
    {
        var now = context.Now;
        var definition = CreateTableValidator.Validate(context, request, now);
        if (!context.Storage.TryCreate(definition))
        {
            throw new ResourceInUseException(
                context.Storage.Current.FindAny(definition.Name)?.Definition.Stage == TableStage.Creating
                    ? ServiceTexts.TableBeingCreated(definition.Name)
                    : ServiceTexts.TableExists(definition.Name));
        }

        var answer = TableDescriber.Describe(TableSnapshot.Create(new TableHandle(0), definition), now);
        DueChanges.Apply(context.Storage, now);
        return answer;
    }
}
