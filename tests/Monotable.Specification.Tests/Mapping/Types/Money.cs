namespace Monotable.Specification.Tests.Mapping;

/// <summary>An amount, stored as a number.</summary>
[Converter<MoneyConverter>]
public readonly record struct Money(decimal Amount);
