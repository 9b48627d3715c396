namespace Monotable;

/// <summary>Puts a meter in front of a provider where there is one.</summary>
internal static class ProviderMetering
{
    public static IDynamoDbProvider MeasuredBy(this IDynamoDbProvider provider, CapacityMeter? meter) =>
        meter is null ? provider : new MeteredProvider(provider, meter);
}
