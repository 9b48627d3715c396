using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Operations.Upkeep;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Executes UpdateTable under the table's write lock. The answer shows the change as it begins.</summary>
internal static class UpdateTableHandler
{
    public static TableDescription Handle(EngineContext context, UpdateTableRequest request)
    {
        TableNames.Require(request.TableName);
        UpdateTableValidator.Validate(request);
        var name = TableNames.Read(context, request.TableName);
        using var scope = context.Storage.BeginWrite(name);
        var table = TableNames.Find(scope, name);
        var now = context.Now;
        UpdateAdmission.Check(table.Definition, request);

        var begun = new TableChange(context.Options, now).Apply(table.Definition, request);

        DueChanges.Settle(context.Storage, begun, now);
        return OnDemandMaximums.Echo(TableDescriber.Describe(table, begun, now), request);
    }
}
