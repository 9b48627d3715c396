namespace Monotable.Generators.Tests.Entities;

/// <summary>A type stored by a converter of a member of its own: a nested converter to an enum.</summary>
[Converter<TemperatureConverter>]
public sealed record Temperature(double Celsius);
