namespace Monotable.Specification.Tests.Projections;

/// <summary>Where a parcel has been: objects in a list, in a map and by themselves are read in part.</summary>
[ProjectionOf<Parcel>]
public sealed class ParcelTrack
{
    public required string Sender { get; init; }

    public StopTown[] Stops { get; set; } = [];

    public Dictionary<string, StopTown> Named { get; private set; } = [];

    public FloorOnly? Back { get; init; }

    public string? Note { get; init; } = "unread";
}
