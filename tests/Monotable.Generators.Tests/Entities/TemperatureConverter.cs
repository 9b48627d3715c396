using System.Globalization;

namespace Monotable.Generators.Tests.Entities;

public sealed class TemperatureConverter : IAttributeConverter<Temperature, string>
{
    public string ToStored(Temperature value) => value.Celsius.ToString("R", CultureInfo.InvariantCulture);

    public Temperature FromStored(string stored) => new(double.Parse(stored, CultureInfo.InvariantCulture));
}
