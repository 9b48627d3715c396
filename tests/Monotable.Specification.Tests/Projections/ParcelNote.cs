namespace Monotable.Specification.Tests.Projections;

/// <summary>What a local index holds of a parcel.</summary>
[ProjectionOf<Parcel>]
public sealed record ParcelNote(decimal Weight, string? Note);
