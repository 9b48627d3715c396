namespace Monotable.Specification.Tests.Projections;

/// <summary>What is printed on a parcel; of its place only the town is asked for.</summary>
[ProjectionOf<Parcel>]
public sealed record ParcelLabel(int Number, decimal Weight, TownOnly To, ParcelState State = ParcelState.Packed)
{
    public string Text => $"{Number} {To.Town}";
}
