using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads provisioned throughput: needed by tables that have it, refused by those on demand.</summary>
internal static class Throughputs
{
    private static readonly ProvisionedThroughputDescription OnDemand = new(0, 0);

    public static ProvisionedThroughputDescription ForTable(BillingMode billing, ProvisionedThroughput? given) =>
        Read(billing, given, ServiceTexts.ThroughputMissing);

    public static ProvisionedThroughputDescription ForIndex(BillingMode billing, ProvisionedThroughput? given) =>
        Read(billing, given, ServiceTexts.IndexThroughputMissing);

    /// <summary>Follows a change: when it happened, and how often it went down that day.</summary>
    public static ProvisionedThroughputDescription Change(
        ProvisionedThroughputDescription current, ProvisionedThroughput given, DateTimeOffset now)
    {
        Check(given);
        if (current.ReadCapacityUnits == given.ReadCapacityUnits && current.WriteCapacityUnits == given.WriteCapacityUnits)
        {
            throw new DynamoDbValidationException(ServiceTexts.ThroughputUnchanged);
        }

        var goesUp = given.ReadCapacityUnits > current.ReadCapacityUnits || given.WriteCapacityUnits > current.WriteCapacityUnits;
        var goesDown = given.ReadCapacityUnits < current.ReadCapacityUnits || given.WriteCapacityUnits < current.WriteCapacityUnits;
        var today = current.LastDecreaseDateTime is { } last && last.UtcDateTime.Date == now.UtcDateTime.Date ? current.NumberOfDecreasesToday : 0;
        return new(
            given.ReadCapacityUnits,
            given.WriteCapacityUnits,
            goesDown ? today + 1 : today,
            goesUp ? now : current.LastIncreaseDateTime,
            goesDown ? now : current.LastDecreaseDateTime);
    }

    private static ProvisionedThroughputDescription Read(BillingMode billing, ProvisionedThroughput? given, string missing)
    {
        if (billing == BillingMode.PayPerRequest)
        {
            return given is null ? OnDemand : throw new DynamoDbValidationException(ServiceTexts.ThroughputOnDemand);
        }

        if (given is null)
        {
            throw new DynamoDbValidationException(missing);
        }

        Check(given);
        return new(given.ReadCapacityUnits, given.WriteCapacityUnits);
    }

    private static void Check(ProvisionedThroughput given)
    {
        if (given.ReadCapacityUnits < 1 || given.WriteCapacityUnits < 1)
        {
            throw new DynamoDbValidationException(ServiceTexts.ThroughputTooSmall);
        }
    }
}
