namespace Monotable.Benchmarks.Compare.Model;

/// <summary>An element of an order's list.</summary>
public sealed class Line
{
    public string Sku { get; set; } = "";

    public int Quantity { get; set; }

    public decimal UnitPrice { get; set; }
}
