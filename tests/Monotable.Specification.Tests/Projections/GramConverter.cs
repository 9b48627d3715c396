namespace Monotable.Specification.Tests.Projections;

/// <summary>Kilograms, stored in grams.</summary>
public sealed class GramConverter : IAttributeConverter<decimal, long>
{
    public long ToStored(decimal value) => (long)(value * 1000);

    public decimal FromStored(long stored) => stored / 1000m;
}
