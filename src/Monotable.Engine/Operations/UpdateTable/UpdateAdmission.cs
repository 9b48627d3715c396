using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Refuses changes that have to wait for one that is under way. Protection, encryption and warm throughput wait for none.</summary>
internal static class UpdateAdmission
{
    /// <exception cref="ResourceInUseException">A change is under way that this one must wait for.</exception>
    /// <exception cref="LimitExceededException">An index is being created or deleted, and another is to be.</exception>
    public static void Check(TableDefinition table, UpdateTableRequest request)
    {
        if (table.Stage != TableStage.Living)
        {
            throw new ResourceInUseException(
                table.Stage == TableStage.Creating ? ServiceTexts.TableBeingCreated(table.Name) : ServiceTexts.TableBeingDeleted(table.Name));
        }

        CheckThroughput(table, request);
        CheckStream(table, request);
        CheckClass(table, request);
        CheckOnDemandMaximum(table, request);
        foreach (var update in request.GlobalSecondaryIndexUpdates)
        {
            CheckIndex(table, update);
        }
    }

    private static void CheckThroughput(TableDefinition table, UpdateTableRequest request)
    {
        var switches = request.BillingMode is { } billing && billing != table.BillingMode;
        if (request.ProvisionedThroughput is null && !switches)
        {
            return;
        }

        if (table.FindUpdate(TableUpdateKind.Throughput) is not null)
        {
            throw new ResourceInUseException(ServiceTexts.Waits("Table IOPS are currently being updated.", $"Table: {table.Name}"));
        }

        Wait(table, "Can't change table IOPS", whileBackfilling: switches);
    }

    private static void CheckStream(TableDefinition table, UpdateTableRequest request)
    {
        if (request.StreamSpecification is null)
        {
            return;
        }

        if (table.FindUpdate(TableUpdateKind.Throughput) is not null)
        {
            throw new ResourceInUseException(
                ServiceTexts.Waits("Can't enable or disable stream while table IOPS are being updated.", $"Table: {table.Name}"));
        }

        Wait(table, "Can't change stream status");
    }

    private static void CheckClass(TableDefinition table, UpdateTableRequest request)
    {
        if (request.TableClass is null)
        {
            return;
        }

        if (table.FindUpdate(TableUpdateKind.Throughput) is not null)
        {
            throw new ResourceInUseException(
                ServiceTexts.Waits("Can't update table class while table IOPS are being updated.", $"Table: {table.Name}"));
        }

        Wait(table, "Can't update table class");
    }

    private static void CheckOnDemandMaximum(TableDefinition table, UpdateTableRequest request)
    {
        if (!UpdateTableValidator.AsksFor(request.OnDemandThroughput))
        {
            return;
        }

        var cause = table.FindUpdate(TableUpdateKind.Throughput) is not null ? "BillingMode update is in progress"
            : table.FindUpdate(TableUpdateKind.Stream) is not null ? "stream status update is in progress"
            : table.FindUpdate(TableUpdateKind.TableClass) is { } update
                ? $"TableClass update is in progress. TableClassUpdateInProgress: {ClassOf(update)}"
            : table.Transit is { Phase: not IndexPhase.Backfilling } transit
                ? $"index {(transit.Phase == IndexPhase.Deleting ? "deletion" : "creation")} is in progress for indexes: [{transit.Index.Name}]"
            : null;
        if (cause is not null)
        {
            throw new ResourceInUseException(ServiceTexts.Waits("OnDemandThroughput cannot be updated while", cause));
        }
    }

    private static void CheckIndex(TableDefinition table, GlobalSecondaryIndexUpdate update)
    {
        var name = update.Create?.IndexName ?? update.Update?.IndexName ?? update.Delete!;
        if (table.FindTransit(name) is { } transit && update.Create is null)
        {
            CheckTransit(table, transit, update);
        }
        else if (update.Update is not null)
        {
            if (table.FindIndex(name)?.Update is not null)
            {
                throw new ResourceInUseException(ServiceTexts.IndexBusy("updated", name, table.Name));
            }
        }
        else if (table.Transit is not null)
        {
            throw new LimitExceededException(ServiceTexts.OneIndexAtATime);
        }
        else if (table.FindUpdate(TableUpdateKind.Throughput) is not null)
        {
            throw new ResourceInUseException(
                ServiceTexts.Waits("Can't create or delete indexes while table IOPS are being updated.", $"Table: {table.Name}"));
        }
        else
        {
            Wait(table, "Can't create or delete an index");
        }
    }

    private static void CheckTransit(TableDefinition table, IndexInTransit transit, GlobalSecondaryIndexUpdate update)
    {
        var name = transit.Index.Name;
        if (transit.Phase == IndexPhase.Deleting)
        {
            throw new ResourceInUseException(ServiceTexts.IndexBusy("deleted", name, table.Name));
        }

        if (update.Update is not null)
        {
            throw new ResourceInUseException(ServiceTexts.IndexBusy("created", name, table.Name));
        }

        if (transit.Phase == IndexPhase.Allocating)
        {
            throw new ResourceInUseException(ServiceTexts.IndexAllocating(name, table.Name));
        }
    }

    private static void Wait(TableDefinition table, string what, bool whileBackfilling = false)
    {
        if (table.FindUpdate(TableUpdateKind.Stream) is not null)
        {
            throw new ResourceInUseException(ServiceTexts.Waits(what, $"when stream status is being updated. Table: {table.Name}"));
        }

        if (table.FindUpdate(TableUpdateKind.TableClass) is { } update)
        {
            throw new ResourceInUseException(ServiceTexts.Waits(
                what, $"when a table class update is in progress. Table: {table.Name} TableClassUpdateInProgress: {ClassOf(update)}"));
        }

        if (table.Transit is { } transit && (whileBackfilling || transit.Phase != IndexPhase.Backfilling))
        {
            var state = transit.Phase == IndexPhase.Deleting ? "deleted" : "created";
            throw new ResourceInUseException(
                ServiceTexts.Waits(what, $"when an index is being {state}. Table: {table.Name} Indexes: [{transit.Index.Name}]"));
        }
    }

    private static string ClassOf(TableUpdate update) =>
        update.TableClass?.TableClass == TableClass.StandardInfrequentAccess ? "STANDARD_INFREQUENT_ACCESS" : "STANDARD";
}
