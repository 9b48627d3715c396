using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Operations.Upkeep;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DeleteTable;

/// <summary>Executes DeleteTable. The answer says DELETING; how long that lasts is the engine's timing.</summary>
internal static class DeleteTableHandler
{
    public static TableDescription Handle(EngineContext context, DeleteTableRequest request)
    {
        var name = TableNames.ReadRequired(context, request.TableName);
        using var scope = context.Storage.BeginWrite(name);
        var table = TableNames.Find(scope, name);
        var now = context.Now;
        if (table.Definition.Stage == TableStage.Deleting)
        {
            return TableDescriber.Describe(table, now);
        }

        Check(table.Definition);
        var deleting = table.Definition with { Stage = TableStage.Deleting, StageDue = now + context.Options.Timings.TableDeletion };
        DueChanges.Settle(context.Storage, deleting, now);
        return TableDescriber.Describe(table, deleting, now);
    }

    private static void Check(TableDefinition table)
    {
        if (table.Stage == TableStage.Creating)
        {
            throw new ResourceInUseException(ServiceTexts.TableBeingCreated(table.Name));
        }

        if (table.IsProtected)
        {
            throw new DynamoDbValidationException(ServiceTexts.DeletionProtected);
        }

        if (table.Transit is not null || table.Indexes.Any(static index => index.Update is not null))
        {
            throw new ResourceInUseException(ServiceTexts.IndexesUndeletable);
        }

        if (table.FindUpdate(TableUpdateKind.Stream) is not null)
        {
            throw new ResourceInUseException(ServiceTexts.StreamUndeletable);
        }

        if (table.Updates.Length > 0 || table.Encryption.Due is not null || table.Warm.Due is not null)
        {
            throw new ResourceInUseException(ServiceTexts.TableBeingUpdated(table.Name));
        }
    }
}
