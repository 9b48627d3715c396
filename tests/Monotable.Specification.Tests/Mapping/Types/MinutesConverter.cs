namespace Monotable.Specification.Tests.Mapping;

/// <summary>Stores a span of time as whole minutes.</summary>
public sealed class MinutesConverter : IAttributeConverter<TimeSpan, int>
{
    public int ToStored(TimeSpan value) => (int)value.TotalMinutes;

    public TimeSpan FromStored(int stored) => TimeSpan.FromMinutes(stored);
}
