namespace Monotable.Specification.Tests.Mapping;

public sealed class MoneyConverter : IAttributeConverter<Money, decimal>
{
    public decimal ToStored(Money value) => value.Amount;

    public Money FromStored(decimal stored) => new(stored);
}
