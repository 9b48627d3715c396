using Monotable.Engine.Operations.Tables;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeTable;

/// <summary>Executes DescribeTable.</summary>
internal static class DescribeTableHandler
{
    public static TableDescription Handle(EngineContext context, DescribeTableRequest request)
    {
        var name = TableNames.ReadRequired(context, request.TableName);
        return TableDescriber.Describe(TableNames.Find(context.Storage.Current, name), context.Now);
    }
}
