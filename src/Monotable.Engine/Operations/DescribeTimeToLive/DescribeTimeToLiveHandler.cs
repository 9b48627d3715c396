using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeTimeToLive;

/// <summary>Executes DescribeTimeToLive.</summary>
internal static class DescribeTimeToLiveHandler
{
    public static TimeToLiveDescription Handle(EngineContext context, DescribeTimeToLiveRequest request)
    {
        var name = TableNames.Read(context, request.TableName);
        var table = TableNames.Find(context.Storage.Current, name).Definition;
        if (table.Stage != TableStage.Living)
        {
            throw new DynamoDbValidationException(
                ServiceTexts.TimeToLiveState(table.Stage == TableStage.Creating ? "CREATING" : "DELETING"));
        }

        if (table.TimeToLive is not { } setting)
        {
            return new(TimeToLiveStatus.Disabled);
        }

        var isChanging = context.Now < setting.Changed + context.Options.Timings.TimeToLiveChange;
        return setting.IsEnabled
            ? new(isChanging ? TimeToLiveStatus.Enabling : TimeToLiveStatus.Enabled, setting.Attribute)
            : isChanging ? new(TimeToLiveStatus.Disabling, setting.Attribute) : new(TimeToLiveStatus.Disabled);
    }
}
