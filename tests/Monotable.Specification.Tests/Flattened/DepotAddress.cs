namespace Monotable.Specification.Tests.Flattened;

/// <summary>Some of a depot, and of its flattened objects.</summary>
[ProjectionOf<Depot>]
public sealed record DepotAddress(int Number, DepotAddress.Lines At, DepotAddress.Lines? Bill)
{
    /// <summary>Some of a site.</summary>
    public sealed record Lines(string Street, Spot? Spot);
}
