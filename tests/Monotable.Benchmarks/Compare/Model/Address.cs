namespace Monotable.Benchmarks.Compare.Model;

/// <summary>A map within an order.</summary>
public sealed class Address
{
    public string Street { get; set; } = "";

    public string City { get; set; } = "";

    public string Country { get; set; } = "";
}
