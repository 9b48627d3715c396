using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

internal static partial class TableAnswers
{
    public static ContinuousBackupsDescription Describe(Sdk.ContinuousBackupsDescription backups) => new(
        Parse(ProtocolNames.ContinuousBackupsStatus, backups.ContinuousBackupsStatus?.Value),
        backups.PointInTimeRecoveryDescription is not { } recovery ? null : new PointInTimeRecoveryDescription
        {
            PointInTimeRecoveryStatus = Parse(ProtocolNames.PointInTimeRecoveryStatus, recovery.PointInTimeRecoveryStatus?.Value),
            RecoveryPeriodInDays = recovery.RecoveryPeriodInDays,
            EarliestRestorableDateTime = Time(recovery.EarliestRestorableDateTime),
            LatestRestorableDateTime = Time(recovery.LatestRestorableDateTime),
        });

    private static OnDemandThroughput? OnDemand(Sdk.OnDemandThroughput? throughput) =>
        throughput is null ? null : new(Limit(throughput.MaxReadRequestUnits), Limit(throughput.MaxWriteRequestUnits));

    private static TableWarmThroughputDescription? Warm(Sdk.TableWarmThroughputDescription? warm) => warm is null
        ? null
        : new(warm.ReadUnitsPerSecond, warm.WriteUnitsPerSecond, Parse(ProtocolNames.TableStatus, warm.Status?.Value));

    private static GlobalSecondaryIndexWarmThroughputDescription? Warm(Sdk.GlobalSecondaryIndexWarmThroughputDescription? warm) => warm is null
        ? null
        : new(warm.ReadUnitsPerSecond, warm.WriteUnitsPerSecond, Parse(ProtocolNames.IndexStatus, warm.Status?.Value));

    private static StreamSpecification? Stream(Sdk.StreamSpecification? stream) => stream is not { StreamEnabled: true }
        ? null
        : new(true, Parse(ProtocolNames.StreamViewType, stream.StreamViewType?.Value));

    private static SSEDescription? Encryption(Sdk.SSEDescription? encryption) => encryption?.Status is not { } status
        ? null
        : new(
            Parse(ProtocolNames.SSEStatus, status.Value),
            encryption.SSEType is { } type ? Parse(ProtocolNames.SSEType, type.Value) : null,
            encryption.KMSMasterKeyArn);

    private static TableClassSummary? Class(Sdk.TableClassSummary? summary) => summary?.TableClass is not { } tableClass
        ? null
        : new(Parse(ProtocolNames.TableClass, tableClass.Value), Time(summary.LastUpdateDateTime));

    // The service describes a limit that was removed as -1.
    private static long? Limit(long? units) => units is -1 ? null : units;
}
