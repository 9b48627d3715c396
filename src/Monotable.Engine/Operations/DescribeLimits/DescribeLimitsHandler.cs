using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeLimits;

/// <summary>Executes DescribeLimits: the default quotas.</summary>
internal static class DescribeLimitsHandler
{
    public static DescribeLimitsResponse Handle() => new(
        DynamoDbLimits.AccountCapacityUnitsMax,
        DynamoDbLimits.AccountCapacityUnitsMax,
        DynamoDbLimits.TableCapacityUnitsMax,
        DynamoDbLimits.TableCapacityUnitsMax);
}
