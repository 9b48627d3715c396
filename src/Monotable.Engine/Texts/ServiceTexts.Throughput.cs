using System.Globalization;

namespace Monotable.Engine.Texts;

// Billing modes and throughput of tables and indexes.
internal static partial class ServiceTexts
{
    public const string ThroughputMissing =
        InvalidParameters + "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED";

    public const string ThroughputMissingInUpdate =
        InvalidParameters + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED";

    public const string ThroughputOnDemand =
        InvalidParameters + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST";

    private const string GuideToLimits = "Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.";

    public static string IndexThroughputMissing(string index) => $"{InvalidParameters}ProvisionedThroughput is not specified for index: {index}";

    public static string IndexThroughputOnDemand(string index) =>
        $"{InvalidParameters}ProvisionedThroughput should not be specified for index: {index} when BillingMode is PAY_PER_REQUEST";

    public static string NewIndexThroughputMissing(string index) =>
        $"{InvalidParameters}Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: {index}";

    public static string ChangedIndexThroughputMissing(string index) =>
        $"{InvalidParameters}ProvisionedThroughput must be specified for index: {index}";

    public static string NewIndexThroughputOnDemand(string index) => InvalidParameters
        + $"Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: {index} when BillingMode is PAY_PER_REQUEST";

    public static string IndexUpdateOnDemand(string index) => InvalidParameters
        + $"The only Updates for index: {index} when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput";

    public static string ThroughputUnchanged(long read, long write) =>
        "The provisioned throughput for the table will not change. The requested value equals the current value. "
        + $"Current ReadCapacityUnits provisioned for the table: {read}. Requested ReadCapacityUnits: {read}. "
        + $"Current WriteCapacityUnits provisioned for the table: {write}. Requested WriteCapacityUnits: {write}. {GuideToLimits}";

    public static string IndexThroughputUnchanged(string index, long read, long write) =>
        $"The provisioned throughput for the index {index} will not change. The requested value equals the current value. "
        + $"Current ReadCapacityUnits provisioned for index {index}: {read}. Requested ReadCapacityUnits: {read}. "
        + $"Current WriteCapacityUnits provisioned for index {index}: {write}. Requested WriteCapacityUnits: {write}. {GuideToLimits}";

    public static string ThroughputOutOfBounds(string member, long value, string? index) =>
        $"Given value {value} for {member} is out of bounds" + (index is null ? "" : $" for index {index}");

    public static string ThroughputTooSmall(string path, long value) =>
        $"Value '{value}' at '{path}' failed to satisfy constraint: Member must have value greater than or equal to 1";

    public static string ThroughputAboveMax(string member, long value, string? index, string region, long unitsMax) =>
        $"The requested {member}{(index is null ? "" : $" for index {index}")}, {value}, is above the per {(index is null ? "table" : "index")} "
        + $"maximum for the account in {region}. Per table maximum: {unitsMax}. {GuideToLimits}";

    public static string DecreasesMany(long today, DateTimeOffset last) =>
        "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the first "
        + $"{Protocol.DynamoDbLimits.ThroughputDecreasesPerDay} decreases, each subsequent decrease in the same UTC day can be performed at most "
        + $"once every 3600 seconds. Number of decreases today: {today}. Last decrease at {Spell(last)}. "
        + $"Next decrease can be made at {Spell(last.AddHours(1))}";

    public static string OnDemandSwitchesMany(DateTimeOffset last, DateTimeOffset next) =>
        "Subscriber limit exceeded: Update to PayPerRequest mode are limited to "
        + $"{Protocol.DynamoDbLimits.OnDemandSwitchesPerDay} in 1 day(s). Last update at {Spell(last)}. Next update can be made at {Spell(next)}";

    public static string OnDemandMaximumProvisioned(string member, string? index) =>
        $"{InvalidParameters}{member} for OnDemandThroughput{(index is null ? "" : $" for index : {index}")} cannot be specified when the table "
        + "BillingMode is PROVISIONED";

    public static string NewOnDemandMaximumProvisioned(string member, string? index) =>
        $"{InvalidParameters}{member} for OnDemandThroughput{(index is null ? "" : $" for index : {index}")} cannot be specified when table "
        + "BillingMode is PROVISIONED.";

    public static string OnDemandMaximumRange(string member, string? index) =>
        $"{InvalidParameters}Requested {member} for OnDemandThroughput for {(index is null ? "table" : $"index : {index}")} "
        + "is outside of valid range";

    public static string WarmDecrease(string member, string? index) =>
        $"{InvalidParameters}Requested {member} for WarmThroughput for {Place(index)} is lower than current WarmThroughput, "
        + "decreasing WarmThroughput is not supported";

    public static string WarmBelowOnDemand(string member, string? index) =>
        $"{InvalidParameters}Requested {member} for WarmThroughput for {Place(index)} is lower than initial throughput for OnDemand";

    public static string WarmBelowProvisioned(string member, string capacity, string? index) =>
        $"{InvalidParameters}Requested {member} for WarmThroughput for {Place(index)} is lower than {capacity} of ProvisionedThroughput";

    public static string WarmEmpty(string index) => InvalidParameters
        + $"WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for index: {index}";

    // As in "Wednesday, July 25, 2018 12:28:14 PM UTC".
    internal static string Spell(DateTimeOffset time) =>
        time.UtcDateTime.ToString("dddd, MMMM d, yyyy h:mm:ss tt", CultureInfo.InvariantCulture) + " UTC";

    private static string Place(string? index) => index is null ? "table" : $"index {index}";
}
