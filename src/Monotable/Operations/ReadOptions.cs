namespace Monotable;

/// <summary>How items are read.</summary>
/// <param name="IsConsistent">Whether the read sees every write that was answered before it. It costs twice the capacity units.</param>
/// <param name="Meter">Collects the capacity consumed; null for none.</param>
public readonly record struct ReadOptions(bool IsConsistent, CapacityMeter? Meter = null)
{
    /// <summary>Gets the option of an eventually consistent read: the default.</summary>
    public static ReadOptions Eventual => default;

    /// <summary>Gets the option of a strongly consistent read.</summary>
    public static ReadOptions Consistent => new(true);

    /// <summary>Measures the capacity that the read consumes.</summary>
    /// <param name="meter">Collects it.</param>
    public ReadOptions MeasuredBy(CapacityMeter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return this with { Meter = meter };
    }
}
