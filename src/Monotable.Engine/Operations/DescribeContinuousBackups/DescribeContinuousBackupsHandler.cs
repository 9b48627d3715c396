using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeContinuousBackups;

/// <summary>Executes DescribeContinuousBackups: backups on demand are always possible, recovery to a point in time is off.</summary>
internal static class DescribeContinuousBackupsHandler
{
    public static ContinuousBackupsDescription Handle(EngineContext context, DescribeContinuousBackupsRequest request)
    {
        var name = TableNames.Read(context, request.TableName);
        return context.Storage.Current.FindAny(name) is null
            ? throw new TableNotFoundException(ServiceTexts.BackupTableNotFound(name))
            : new(
                ContinuousBackupsStatus.Enabled,
                new PointInTimeRecoveryDescription { PointInTimeRecoveryStatus = PointInTimeRecoveryStatus.Disabled });
    }
}
