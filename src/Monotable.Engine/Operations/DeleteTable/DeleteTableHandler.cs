using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DeleteTable;

/// <summary>Executes DeleteTable. The answer says DELETING, as the service's does; the table is gone at once.</summary>
internal static class DeleteTableHandler
{
    public static TableDescription Handle(EngineContext context, DeleteTableRequest request)
    {
        var name = context.Reference(request.TableName, TextLayer.Older).Name;
        using var scope = context.Storage.BeginWrite(name);
        var table = scope.Find(name) ?? throw new ResourceNotFoundException(ServiceTexts.NamedTableNotFound(name));
        if (table.Definition.IsProtected)
        {
            throw new DynamoDbValidationException(ServiceTexts.DeletionProtected);
        }

        context.Storage.Drop(name);
        return TableDescriber.Describe(table, TableStatus.Deleting);
    }
}
