using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads provisioned throughput: needed by tables that have it, refused by those on demand.</summary>
internal static class Throughputs
{
    // The service's texts call numbers beyond this out of bounds, whatever the account may have.
    private const long UnitsMax = 1_000_000_000_000;

    private static readonly TimeSpan DecreasePause = TimeSpan.FromHours(1);

    public static ProvisionedThroughputDescription OnDemand { get; } = new(0, 0);

    /// <summary>Reads the throughput of a new table.</summary>
    public static ProvisionedThroughputDescription OfNewTable(BillingMode billing, ProvisionedThroughput? given, string region) => Read(
        billing, given, null, region, ServiceTexts.ThroughputMissing, ServiceTexts.ThroughputOnDemand);

    /// <summary>Reads the throughput of an index of a new table.</summary>
    public static ProvisionedThroughputDescription OfNewTablesIndex(
        BillingMode billing, string index, ProvisionedThroughput? given, string region) => Read(
        billing, given, index, region, ServiceTexts.IndexThroughputMissing(index), ServiceTexts.IndexThroughputOnDemand(index));

    /// <summary>Reads the throughput of an index that is added to a table.</summary>
    public static ProvisionedThroughputDescription OfNewIndex(BillingMode billing, string index, ProvisionedThroughput? given, string region) => Read(
        billing, given, index, region, ServiceTexts.NewIndexThroughputMissing(index), ServiceTexts.NewIndexThroughputOnDemand(index));

    /// <summary>Reads the throughput of a table that becomes a provisioned one, or is told again that it is.</summary>
    public static ProvisionedThroughputDescription OfUpdate(BillingMode billing, ProvisionedThroughput? given, string region) => Read(
        billing, given, null, region, ServiceTexts.ThroughputMissingInUpdate, ServiceTexts.ThroughputOnDemand);

    /// <summary>Follows a change: when it happened, and how often it went down that day.</summary>
    /// <exception cref="LimitExceededException">It went down too often.</exception>
    public static ProvisionedThroughputDescription Change(
        ProvisionedThroughputDescription current, ProvisionedThroughputDescription given, string? index, DateTimeOffset now)
    {
        var (read, write) = (given.ReadCapacityUnits, given.WriteCapacityUnits);
        if (current.ReadCapacityUnits == read && current.WriteCapacityUnits == write)
        {
            throw new DynamoDbValidationException(
                index is null ? ServiceTexts.ThroughputUnchanged(read, write) : ServiceTexts.IndexThroughputUnchanged(index, read, write));
        }

        var goesUp = read > current.ReadCapacityUnits || write > current.WriteCapacityUnits;
        var goesDown = read < current.ReadCapacityUnits || write < current.WriteCapacityUnits;
        var today = DecreasesAt(current, now);
        if (goesDown && today >= DynamoDbLimits.ThroughputDecreasesPerDay && current.LastDecreaseDateTime is { } last && last + DecreasePause > now)
        {
            throw new LimitExceededException(ServiceTexts.DecreasesMany(today, last));
        }

        return new(
            read,
            write,
            goesDown ? today + 1 : today,
            goesUp ? now : current.LastIncreaseDateTime,
            goesDown ? now : current.LastDecreaseDateTime);
    }

    /// <summary>Makes a throughput as it is described at a time: the decreases count by the UTC day.</summary>
    public static ProvisionedThroughputDescription Describe(ProvisionedThroughputDescription throughput, DateTimeOffset now) =>
        throughput with { NumberOfDecreasesToday = DecreasesAt(throughput, now) };

    private static long DecreasesAt(ProvisionedThroughputDescription throughput, DateTimeOffset now) =>
        throughput.LastDecreaseDateTime?.UtcDateTime.Date == now.UtcDateTime.Date ? throughput.NumberOfDecreasesToday : 0;

    private static ProvisionedThroughputDescription Read(
        BillingMode billing, ProvisionedThroughput? given, string? index, string region, string missing, string unwanted)
    {
        if (billing == BillingMode.PayPerRequest)
        {
            return given is null ? OnDemand : throw new DynamoDbValidationException(unwanted);
        }

        if (given is null)
        {
            throw new DynamoDbValidationException(missing);
        }

        Check("ReadCapacityUnits", given.ReadCapacityUnits, index, region);
        Check("WriteCapacityUnits", given.WriteCapacityUnits, index, region);
        return new(given.ReadCapacityUnits, given.WriteCapacityUnits);
    }

    private static void Check(string member, long units, string? index, string region)
    {
        if (units > UnitsMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.ThroughputOutOfBounds(member, units, index));
        }

        if (units > DynamoDbLimits.TableCapacityUnitsMax)
        {
            throw new LimitExceededException(
                ServiceTexts.ThroughputAboveMax(member, units, index, region, DynamoDbLimits.TableCapacityUnitsMax));
        }
    }
}
