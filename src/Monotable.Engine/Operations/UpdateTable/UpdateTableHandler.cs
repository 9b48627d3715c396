using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Executes UpdateTable under the table's write lock. An index that is created is filled, and active, at once.</summary>
internal static class UpdateTableHandler
{
    public static TableDescription Handle(EngineContext context, UpdateTableRequest request)
    {
        var name = context.Reference(request.TableName, TextLayer.Older).Name;
        UpdateTableValidator.Validate(request);
        using var scope = context.Storage.BeginWrite(name);
        var table = scope.Find(name) ?? throw new ResourceNotFoundException(ServiceTexts.NamedTableNotFound(name));

        var definition = new TableChange(table.Definition, context.Options.TimeProvider.GetUtcNow()).Apply(request);

        context.Storage.Redefine(definition);
        return TableDescriber.Describe(table.Redefine(definition));
    }
}
