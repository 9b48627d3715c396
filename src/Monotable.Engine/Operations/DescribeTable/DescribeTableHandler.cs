using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeTable;

/// <summary>Executes DescribeTable.</summary>
internal static class DescribeTableHandler
{
    public static TableDescription Handle(EngineContext context, DescribeTableRequest request)
    {
        var name = context.Reference(request.TableName, TextLayer.Older).Name;
        return context.Storage.Current.Find(name) is { } table
            ? TableDescriber.Describe(table)
            : throw new ResourceNotFoundException(ServiceTexts.NamedTableNotFound(name));
    }
}
