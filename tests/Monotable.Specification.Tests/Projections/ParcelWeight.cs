namespace Monotable.Specification.Tests.Projections;

[ProjectionOf<Parcel>]
public readonly record struct ParcelWeight(decimal Weight, HashSet<string> Tags);
