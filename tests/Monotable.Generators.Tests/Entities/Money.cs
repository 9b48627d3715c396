namespace Monotable.Generators.Tests.Entities;

[Converter<MoneyConverter>]
public readonly record struct Money(decimal Amount);
